/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-office-picture.h"
#include "fujin-office-xml.h"
#include "fujin-slide-text.h"
#include "fujin-slides.h"

G_BEGIN_DECLS

/* Where things stand on a slide, in points: as on the slides of the window. */
#define FUJIN_SLIDES_MARGIN 44.0
#define FUJIN_SLIDES_WIDTH (FUJIN_SLIDE_WIDTH - 2 * FUJIN_SLIDES_MARGIN)
#define FUJIN_SLIDES_NAME_TOP 22.0
#define FUJIN_SLIDES_HEAD_TOP 48.0
#define FUJIN_SLIDES_HEAD_HEIGHT 70.0
#define FUJIN_SLIDES_BODY_TOP 132.0
#define FUJIN_SLIDES_FOOT_TOP 506.0
#define FUJIN_SLIDES_BODY_HEIGHT (FUJIN_SLIDES_FOOT_TOP - 12.0 - FUJIN_SLIDES_BODY_TOP)
#define FUJIN_SLIDES_POINTS_WIDTH (FUJIN_SLIDES_WIDTH * 0.30)
#define FUJIN_SLIDES_PICTURE_WIDTH (FUJIN_SLIDES_WIDTH - FUJIN_SLIDES_POINTS_WIDTH - 24.0)

/**
 * FujinSlidesLayout:
 * @FUJIN_SLIDES_LAYOUT_TITLE: the first slide
 * @FUJIN_SLIDES_LAYOUT_BESIDE: a picture and a text beside it
 * @FUJIN_SLIDES_LAYOUT_WIDE: a text, or a picture, as wide as the slide
 *
 * The layouts, in their order.
 */
typedef enum
{
  FUJIN_SLIDES_LAYOUT_TITLE,
  FUJIN_SLIDES_LAYOUT_BESIDE,
  FUJIN_SLIDES_LAYOUT_WIDE,
  FUJIN_N_SLIDES_LAYOUTS,
} FujinSlidesLayout;

/* Places to be filled: the numbers tell a slide which place of its layout is meant. */
#define FUJIN_SLIDES_INDEX_TEXT 1
#define FUJIN_SLIDES_INDEX_NAME 13
#define FUJIN_SLIDES_INDEX_FOOT 11
#define FUJIN_SLIDES_INDEX_NUMBER 12

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} FujinSlidesBox;

/* A text in the making: its shape is begun, then lines follow, then it is ended. */
typedef struct
{
  const char *type;  /* of the place: "title", "body", ... */
  int         index; /* of the place, -1 for none */
  const char *name;  /* of the shape */
  const FujinSlidesBox *box; /* NULL: as in the layout */
  guint       id;
} FujinSlidesShape;

void _fujin_slides_open_tree   (FujinOfficeXml         *xml);
void _fujin_slides_open_shape  (FujinOfficeXml         *xml,
                                const FujinSlidesShape *shape);
void _fujin_slides_close_shape (FujinOfficeXml         *xml);
void _fujin_slides_write_box   (FujinOfficeXml         *xml,
                                const char             *element,
                                const FujinSlidesBox   *box);
char *_fujin_slides_dup_bound  (const char             *text);
void _fujin_slides_write_line  (FujinOfficeXml         *xml,
                                FujinLang               lang,
                                const char             *text,
                                double                  size);
void _fujin_slides_write_number (FujinOfficeXml        *xml,
                                FujinLang               lang,
                                guint                   number,
                                guint                   n);
void _fujin_slides_write_fill  (FujinOfficeXml         *xml,
                                const char             *colour);
void _fujin_slides_write_table (FujinOfficeXml         *xml,
                                FujinChartSheet        *sheet,
                                const char             *title,
                                FujinLang               lang,
                                PangoContext           *context,
                                const FujinSlidesBox   *box,
                                guint                   id);

/* The parts that slides rest on. */
const char *_fujin_slides_layout_name  (FujinSlidesLayout layout);
void        _fujin_slides_add_masters  (FujinPackage     *package,
                                        FujinLang         lang);

G_END_DECLS
