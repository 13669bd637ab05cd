/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define FUJIN_NS_A "http://schemas.openxmlformats.org/drawingml/2006/main"
#define FUJIN_NS_ASVG "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
#define FUJIN_NS_R "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define FUJIN_NS_P "http://schemas.openxmlformats.org/presentationml/2006/main"
#define FUJIN_NS_W "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
#define FUJIN_NS_WP "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
#define FUJIN_NS_PIC "http://schemas.openxmlformats.org/drawingml/2006/picture"

/* The id of the extension that adds an SVG drawing to a picture. */
#define FUJIN_SVG_EXTENSION "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"

/* Points in English metric units (ECMA-376 part 1, 20.1.2.1). */
#define FUJIN_EMU(points) ((gint64) ((points) * 12700.0 + 0.5))

/**
 * FujinOfficeXml:
 *
 * An XML part in the making.
 */
typedef struct _FujinOfficeXml FujinOfficeXml;

FujinOfficeXml *_fujin_office_xml_new    (void);
void            _fujin_office_xml_open   (FujinOfficeXml *self,
                                          const char     *name,
                                          ...) G_GNUC_NULL_TERMINATED;
void            _fujin_office_xml_leaf   (FujinOfficeXml *self,
                                          const char     *name,
                                          ...) G_GNUC_NULL_TERMINATED;
void            _fujin_office_xml_number (FujinOfficeXml *self,
                                          const char     *attribute,
                                          gint64          value);
void            _fujin_office_xml_text   (FujinOfficeXml *self,
                                          const char     *text);
void            _fujin_office_xml_words  (FujinOfficeXml *self,
                                          const char     *name,
                                          const char     *text);
void            _fujin_office_xml_close  (FujinOfficeXml *self);
void            _fujin_office_xml_close_n (FujinOfficeXml *self,
                                          guint           n);
GBytes         *_fujin_office_xml_finish (FujinOfficeXml *self);

G_END_DECLS
