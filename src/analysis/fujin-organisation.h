/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinOrganisationUnit:
 * @team: department, team, provider or company
 * @parent: index of what it is part of, -1 for nothing
 * @heads: people it is stated to have, -1 when nobody said
 * @n_named: people that are named as being in it
 * @n_concurrent: those of them who are in another one too
 * @n_services: services in scope that it carries
 *
 * What the organisation tree tells of one box.
 */
typedef struct
{
  FujinTeam *team;
  int        parent;
  int        heads;
  guint      n_named;
  guint      n_concurrent;
  guint      n_services;
} FujinOrganisationUnit;

/**
 * FujinOrganisation:
 * @units: (element-type FujinOrganisationUnit): in the order of the teams
 *
 * The organisation of a project as a forest.
 */
typedef struct
{
  GArray *units;
} FujinOrganisation;

FujinOrganisation           *fujin_organisation_new  (FujinProject      *project);
void                         fujin_organisation_free (FujinOrganisation *self);
const FujinOrganisationUnit *fujin_organisation_get  (FujinOrganisation *self,
                                                      guint              index);
GPtrArray                   *fujin_organisation_list_people (FujinTeam  *team);
guint                       *fujin_organisation_sort (FujinOrganisation *self,
                                                      guint             *depths);

char *fujin_organisation_dup_heads    (const FujinOrganisationUnit *unit,
                                       FujinLang                    lang);
char *fujin_organisation_dup_services (const FujinOrganisationUnit *unit,
                                       FujinLang                    lang);
char *fujin_organisation_dup_duties   (const FujinOrganisationUnit *unit,
                                       FujinLang                    lang);
char *fujin_organisation_dup_sentence (const FujinOrganisationUnit *unit,
                                       FujinLang                    lang);
const char *fujin_organisation_side   (FujinTeam                   *team,
                                       FujinLang                    lang);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinOrganisation, fujin_organisation_free)

G_END_DECLS
