/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The categories and services of a framework file. */
#include "fujin-framework-ids.h"
#include "fujin-framework-node.h"
#include "fujin-framework-reader.h"
#include "fujin-words.h"

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinCategory, fujin_category_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinService, fujin_service_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinPlace, fujin_place_free)

static void
add_dangling (xmlNode    *node,
              const char *id,
              GPtrArray  *problems)
{
  fujin_xml_add_problem (problems, (guint) xmlGetLineNo (node),
                         W_("“%s” is named here, but it is not in the file."), id);
}

static void
read_category_part (FujinCategory *category,
                    xmlNode       *part,
                    GPtrArray     *problems)
{
  if (fujin_xml_is (part, "name"))
    {
      fujin_node_text (part, &category->name, problems);
      category->english_confirmed = fujin_node_is_yes (part, "english-confirmed", problems);
    }
  else if (fujin_xml_is (part, "short-name"))
    fujin_node_text (part, &category->short_name, problems);
  else if (fujin_xml_is (part, "purpose"))
    fujin_node_text (part, &category->purpose, problems);
  else if (fujin_xml_is (part, "v21-name") && category->v21_name == NULL)
    category->v21_name = fujin_xml_content (part);
  else
    fujin_node_unknown (part, problems);
}

/* Most categories lie on neither side. */
static void
read_side (FujinCategory *category,
           xmlNode       *node,
           GPtrArray     *problems)
{
  g_autofree char *side = fujin_xml_attribute (node, "side");

  if (side != NULL)
    category->side
        = (FujinSide) MAX (fujin_node_choice (node, "side", _fujin_side_index, problems), 0);
}

static void
read_category (FujinFramework *self,
               xmlNode        *node,
               GPtrArray      *problems)
{
  g_autoptr (FujinCategory) category = g_new0 (FujinCategory, 1);

  category->id = fujin_node_required (node, "id", problems);
  category->index = self->categories->len;
  read_side (category, node, problems);
  for (xmlNode *part = fujin_node_first (node); part; part = fujin_node_next (part))
    read_category_part (category, part, problems);
  fujin_node_complete (node, "name", &category->name, problems);
  fujin_node_complete (node, "short-name", &category->short_name, problems);
  fujin_node_complete (node, "purpose", &category->purpose, problems);
  if (g_hash_table_contains (self->categories_by_id, category->id))
    {
      fujin_node_duplicate (node, problems);
      return;
    }
  g_hash_table_insert (self->categories_by_id, category->id, category);
  g_ptr_array_add (self->categories, g_steal_pointer (&category));
}

/**
 * fujin_framework_read_categories:
 * @self: the framework to fill
 * @list: the element "categories"
 * @problems: (element-type FujinXmlProblem): problems are added here
 *
 * Reads the categories. They must stand before the services.
 */
void
fujin_framework_read_categories (FujinFramework *self,
                                 xmlNode        *list,
                                 GPtrArray      *problems)
{
  for (xmlNode *node = fujin_node_first (list); node; node = fujin_node_next (node))
    {
      if (fujin_xml_is (node, "category"))
        read_category (self, node, problems);
      else
        fujin_node_unknown (node, problems);
    }
}

static void
v21_role_free (gpointer data)
{
  FujinV21Role *role = data;

  g_free (role->id);
  g_free (role->name);
  g_free (role);
}

static void
read_v21_role (FujinService *service,
               xmlNode      *node,
               GHashTable   *v21_roles,
               GPtrArray    *problems)
{
  g_autofree char *id = fujin_node_required (node, "role", problems);
  const char *name = g_hash_table_lookup (v21_roles, id);
  FujinV21Role *role;

  if (name == NULL)
    {
      add_dangling (node, id, problems);
      return;
    }
  role = g_new0 (FujinV21Role, 1);
  role->id = g_steal_pointer (&id);
  role->name = g_strdup (name);
  g_ptr_array_add (service->v21_roles, role);
}

static void
read_place (FujinService *service,
            xmlNode      *node,
            GPtrArray    *problems)
{
  g_autoptr (FujinPlace) place = g_new0 (FujinPlace, 1);
  g_autofree char *alternative = fujin_xml_attribute (node, "alternative");

  place->quadrant = fujin_node_choice (node, "quadrant", fujin_quadrant_index, problems) + 1;
  place->stated = fujin_node_is_stated (node, problems);
  place->confidence = fujin_xml_attribute (node, "confidence");
  if (alternative != NULL)
    place->alternative = fujin_node_choice (node, "alternative", fujin_quadrant_index, problems)
                         + 1;
  fujin_node_text (node, &place->reason, problems);
  g_ptr_array_add (service->places, g_steal_pointer (&place));
}

/* Related ids are gathered first and checked when all services are known. */
typedef struct
{
  GPtrArray *services;
  GPtrArray *categories;
} Related;

static void
read_service_part (FujinService *service,
                   Related      *related,
                   xmlNode      *part,
                   GHashTable   *v21_roles,
                   GPtrArray    *problems)
{
  if (fujin_xml_is (part, "name"))
    {
      fujin_node_text (part, &service->name, problems);
      service->english_confirmed = fujin_node_is_yes (part, "english-confirmed", problems);
    }
  else if (fujin_xml_is (part, "summary"))
    fujin_node_text (part, &service->summary, problems);
  else if (fujin_xml_is (part, "related-service"))
    g_ptr_array_add (related->services, fujin_node_required (part, "id", problems));
  else if (fujin_xml_is (part, "related-category"))
    g_ptr_array_add (related->categories, fujin_node_required (part, "id", problems));
  else if (fujin_xml_is (part, "from-v21"))
    read_v21_role (service, part, v21_roles, problems);
  else if (fujin_xml_is (part, "place"))
    read_place (service, part, problems);
  else
    fujin_node_unknown (part, problems);
}

static void
read_service_parts (FujinService *service,
                    xmlNode      *node,
                    GHashTable   *v21_roles,
                    GPtrArray    *problems)
{
  Related related = { g_ptr_array_new (), g_ptr_array_new () };

  service->v21_roles = g_ptr_array_new_with_free_func (v21_role_free);
  service->places = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_place_free);
  for (xmlNode *part = fujin_node_first (node); part; part = fujin_node_next (part))
    read_service_part (service, &related, part, v21_roles, problems);
  g_ptr_array_add (related.services, NULL);
  g_ptr_array_add (related.categories, NULL);
  service->related = (char **) g_ptr_array_free (related.services, FALSE);
  service->related_categories = (char **) g_ptr_array_free (related.categories, FALSE);
  fujin_node_complete (node, "name", &service->name, problems);
  fujin_node_complete (node, "summary", &service->summary, problems);
  if (service->places->len == 0)
    fujin_node_complete (node, "place", &(FujinText) { NULL, NULL }, problems);
}

static void
read_service (FujinFramework *self,
              xmlNode        *node,
              GHashTable     *v21_roles,
              GPtrArray      *problems)
{
  g_autoptr (FujinService) service = g_new0 (FujinService, 1);
  g_autofree char *category = fujin_node_required (node, "category", problems);

  service->id = fujin_node_required (node, "id", problems);
  service->category = g_hash_table_lookup (self->categories_by_id, category);
  if (service->category == NULL)
    add_dangling (node, category, problems);
  service->process = (FujinProcess) MAX (
      fujin_node_choice (node, "process", fujin_process_index, problems), 0);
  service->added_in_v3 = fujin_node_is_yes (node, "added-in-v3", problems);
  read_service_parts (service, node, v21_roles, problems);
  if (g_hash_table_contains (self->services_by_id, service->id))
    {
      fujin_node_duplicate (node, problems);
      return;
    }
  g_hash_table_insert (self->services_by_id, service->id, service);
  g_ptr_array_add (self->services, g_steal_pointer (&service));
}

/* Finds the other direction of "related", which is not stored a second time. */
static void
link_back (FujinFramework *self)
{
  for (guint i = 0; i < self->services->len; i++)
    {
      FujinService *service = g_ptr_array_index (self->services, i);
      GPtrArray *from = g_ptr_array_new ();

      for (guint j = 0; j < self->services->len; j++)
        {
          FujinService *other = g_ptr_array_index (self->services, j);

          if (g_strv_contains ((const char *const *) other->related, service->id))
            g_ptr_array_add (from, g_strdup (other->id));
        }
      g_ptr_array_add (from, NULL);
      service->related_from = (char **) g_ptr_array_free (from, FALSE);
    }
}

static void
check_related (FujinFramework *self,
               xmlNode        *list,
               GPtrArray      *problems)
{
  for (xmlNode *node = fujin_node_first (list); node; node = fujin_node_next (node))
    for (xmlNode *part = fujin_node_first (node); part; part = fujin_node_next (part))
      {
        gboolean to_service = fujin_xml_is (part, "related-service");
        g_autofree char *id = NULL;

        if (!to_service && !fujin_xml_is (part, "related-category"))
          continue;
        id = fujin_xml_attribute (part, "id");
        if (id != NULL
            && !g_hash_table_contains (to_service ? self->services_by_id : self->categories_by_id,
                                       id))
          add_dangling (part, id, problems);
      }
}

/**
 * fujin_framework_read_services:
 * @self: the framework to fill, with its categories
 * @list: the element "services"
 * @v21_roles: (element-type utf8 utf8): names of the roles of textbook v2.1 by id
 * @problems: (element-type FujinXmlProblem): problems are added here
 *
 * Reads the services and links them with each other.
 */
void
fujin_framework_read_services (FujinFramework *self,
                               xmlNode        *list,
                               GHashTable     *v21_roles,
                               GPtrArray      *problems)
{
  for (xmlNode *node = fujin_node_first (list); node; node = fujin_node_next (node))
    {
      if (fujin_xml_is (node, "service"))
        read_service (self, node, v21_roles, problems);
      else
        fujin_node_unknown (node, problems);
    }
  check_related (self, list, problems);
  link_back (self);
}
