/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-page.h"

#include <string.h>

#include "fujin-chart-view.h"

/**
 * FujinPage:
 *
 * Base of the pages of the sidebar. A page's class has an id and what it implements; a
 * page shows one project at a time.
 */
typedef struct
{
  FujinProject *project;
  GFile *folder; /* nullable */
} FujinPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (FujinPage, fujin_page, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_FOLDER,
  PROP_PROJECT,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static FujinPagePrivate *
priv_of (FujinPage *self)
{
  return fujin_page_get_instance_private (self);
}

static void
fujin_page_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  if (prop_id == PROP_PROJECT)
    g_value_set_object (value, fujin_page_get_project (FUJIN_PAGE (object)));
  else if (prop_id == PROP_FOLDER)
    g_value_set_object (value, fujin_page_get_folder (FUJIN_PAGE (object)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
fujin_page_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  if (prop_id == PROP_PROJECT)
    fujin_page_set_project (FUJIN_PAGE (object), g_value_get_object (value));
  else if (prop_id == PROP_FOLDER)
    fujin_page_set_folder (FUJIN_PAGE (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
fujin_page_real_take_focus (FujinPage *self)
{
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static void
fujin_page_dispose (GObject *object)
{
  GtkWidget *child;

  fujin_page_set_project (FUJIN_PAGE (object), NULL);
  g_clear_object (&priv_of (FUJIN_PAGE (object))->folder);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_page_parent_class)->dispose (object);
}

static void
fujin_page_class_init (FujinPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = fujin_page_get_property;
  object_class->set_property = fujin_page_set_property;
  object_class->dispose = fujin_page_dispose;
  klass->take_focus = fujin_page_real_take_focus;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);

  properties[PROP_FOLDER] = g_param_spec_object ("folder", NULL, NULL, G_TYPE_FILE,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                   G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_PROJECT] = g_param_spec_object ("project", NULL, NULL, FUJIN_TYPE_PROJECT,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                    G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

/* Escape leads from the text boxes of a page back to its list or board. What was typed is in the
 * plan already. Input methods, and boxes that need Escape themselves, come first. */
static gboolean
key_pressed_cb (FujinPage       *self,
                guint            key,
                guint            keycode,
                GdkModifierType  state)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  if (key != GDK_KEY_Escape || (state & gtk_accelerator_get_default_mod_mask ()) != 0
      || (!GTK_IS_TEXT (focus) && !GTK_IS_TEXT_VIEW (focus)))
    return FALSE;
  fujin_page_take_focus (self);
  return TRUE;
}

static void
fujin_page_init (FujinPage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * fujin_page_get_id:
 * @self: a page
 *
 * Returns: "overview", "catalogue", ...
 */
const char *
fujin_page_get_id (FujinPage *self)
{
  g_return_val_if_fail (FUJIN_IS_PAGE (self), NULL);

  return FUJIN_PAGE_GET_CLASS (self)->id;
}

/**
 * fujin_page_get_project:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the project it shows
 */
FujinProject *
fujin_page_get_project (FujinPage *self)
{
  g_return_val_if_fail (FUJIN_IS_PAGE (self), NULL);

  return priv_of (self)->project;
}

/**
 * fujin_page_set_project:
 * @self: a page
 * @project: (nullable): the project to show
 *
 * Shows another project.
 */
void
fujin_page_set_project (FujinPage    *self,
                        FujinProject *project)
{
  FujinPagePrivate *priv = priv_of (self);
  g_autoptr (FujinProject) old = NULL;

  g_return_if_fail (FUJIN_IS_PAGE (self));

  if (priv->project == project)
    return;
  /* The page may still ask the old project while it lets go of it. */
  old = g_steal_pointer (&priv->project);
  priv->project = project ? g_object_ref (project) : NULL;
  if (FUJIN_PAGE_GET_CLASS (self)->set_project)
    FUJIN_PAGE_GET_CLASS (self)->set_project (self, project);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROJECT]);
}

/**
 * fujin_page_get_folder:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the folder of the project's file, where files that the
 *   project names by a relative path are looked for
 */
GFile *
fujin_page_get_folder (FujinPage *self)
{
  g_return_val_if_fail (FUJIN_IS_PAGE (self), NULL);

  return priv_of (self)->folder;
}

/**
 * fujin_page_set_folder:
 * @self: a page
 * @folder: (nullable): the folder of the project's file; %NULL for one that was never saved
 *
 * Says where the project's file is.
 */
void
fujin_page_set_folder (FujinPage *self,
                       GFile     *folder)
{
  g_return_if_fail (FUJIN_IS_PAGE (self));

  if (g_set_object (&priv_of (self)->folder, folder))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDER]);
}

/**
 * fujin_page_reveal:
 * @self: a page
 * @target: "filter:...", "category:...", "plan:..." or ""
 *
 * Shows what @target names.
 */
void
fujin_page_reveal (FujinPage  *self,
                   const char *target)
{
  g_return_if_fail (FUJIN_IS_PAGE (self));

  if (FUJIN_PAGE_GET_CLASS (self)->reveal)
    FUJIN_PAGE_GET_CLASS (self)->reveal (self, target);
}

/**
 * fujin_page_find:
 * @self: a page
 *
 * Puts the focus where the page searches.
 *
 * Returns: whether the page can search
 */
gboolean
fujin_page_find (FujinPage *self)
{
  g_return_val_if_fail (FUJIN_IS_PAGE (self), FALSE);

  if (!FUJIN_PAGE_GET_CLASS (self)->find)
    return FALSE;
  FUJIN_PAGE_GET_CLASS (self)->find (self);
  return TRUE;
}

/**
 * fujin_page_step:
 * @self: a page
 * @by: -1 for back, 1 for forward
 *
 * Goes to what was read on the page before or after.
 *
 * Returns: whether there was something
 */
gboolean
fujin_page_step (FujinPage *self,
                 int        by)
{
  g_return_val_if_fail (FUJIN_IS_PAGE (self), FALSE);

  return FUJIN_PAGE_GET_CLASS (self)->step && FUJIN_PAGE_GET_CLASS (self)->step (self, by);
}

/* What a point of a chart stands for: a service or a category. */
static char *
dup_point_subject (FujinProject   *project,
                   FujinChartView *view)
{
  FujinChartData *data = fujin_chart_view_get_data (view);
  guint series, axis;

  if (!data || !fujin_chart_view_get_point (view, &series, &axis)
      || axis >= fujin_chart_data_get_n_axes (data))
    return NULL;
  return fujin_page_dup_subject_of (project, fujin_chart_data_get_axis (data, axis)->id);
}

/* Rows and links that stand for something say so: a row of the library, the id of a plan, or where
 * they lead. */
static char *
dup_subject_of_widget (FujinProject *project,
                       GtkWidget    *widget)
{
  const char *subject = g_object_get_data (G_OBJECT (widget), "fujin-subject");
  const char *id = g_object_get_data (G_OBJECT (widget), "fujin-plan");
  const char *target = g_object_get_data (G_OBJECT (widget), "fujin-target");

  if (FUJIN_IS_CHART_VIEW (widget))
    return dup_point_subject (project, FUJIN_CHART_VIEW (widget));
  if (subject)
    return g_strdup (subject);
  if (!id && target && (g_str_has_prefix (target, "plan:")
                        || g_str_has_prefix (target, "category:")))
    id = strchr (target, ':') + 1;
  return fujin_page_dup_subject_of (project, id);
}

/* The row of a list has the focus, what it shows is inside of it. */
static char *
dup_focused_subject (FujinPage *self)
{
  FujinProject *project = fujin_page_get_project (self);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  GtkWidget *child = focus ? gtk_widget_get_first_child (focus) : NULL;
  char *subject;

  if (!project || !focus || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    return NULL;
  subject = child ? dup_subject_of_widget (project, child) : NULL;
  for (; !subject && focus != GTK_WIDGET (self); focus = gtk_widget_get_parent (focus))
    subject = dup_subject_of_widget (project, focus);
  return subject;
}

/**
 * fujin_page_dup_subject:
 * @self: a page
 *
 * Finds what the library has on what is focused or, when that is no service, selected.
 *
 * Returns: (transfer full) (nullable): a row of the library
 */
char *
fujin_page_dup_subject (FujinPage *self)
{
  char *subject;

  g_return_val_if_fail (FUJIN_IS_PAGE (self), NULL);

  subject = dup_focused_subject (self);
  if (subject)
    return subject;
  if (!FUJIN_PAGE_GET_CLASS (self)->dup_subject)
    return NULL;
  return FUJIN_PAGE_GET_CLASS (self)->dup_subject (self);
}

/**
 * fujin_page_dup_nearest:
 * @self: a page
 *
 * Finds what comes nearest to what is selected, where the library has no entry on that.
 *
 * Returns: (transfer full) (nullable): a row of the library
 */
char *
fujin_page_dup_nearest (FujinPage *self)
{
  g_return_val_if_fail (FUJIN_IS_PAGE (self), NULL);

  return FUJIN_PAGE_GET_CLASS (self)->dup_nearest
           ? FUJIN_PAGE_GET_CLASS (self)->dup_nearest (self) : NULL;
}

/**
 * fujin_page_dup_plan_subject:
 * @plan: (nullable): a service
 *
 * Finds what the library has on a service. A service of the project's own is in no source, but the
 * category it was put in is.
 *
 * Returns: (transfer full) (nullable): a row of the library, such as "x1060:B-1" or "x1060:B"
 */
char *
fujin_page_dup_plan_subject (FujinServicePlan *plan)
{
  if (!plan)
    return NULL;
  return g_strconcat ("x1060:",
                      fujin_service_plan_is_own (plan) ? fujin_service_plan_get_category (plan)->id
                                                       : fujin_service_plan_get_code (plan),
                      NULL);
}

/**
 * fujin_page_dup_subject_of:
 * @project: (nullable): a project
 * @id: (nullable): id of a service plan, or of a category
 *
 * Finds what the library has on what an id stands for.
 *
 * Returns: (transfer full) (nullable): a row of the library; %NULL for other ids
 */
char *
fujin_page_dup_subject_of (FujinProject *project,
                           const char   *id)
{
  const FujinCategory *category;

  if (!project || !id)
    return NULL;
  category = fujin_framework_find_category (fujin_project_get_framework (project), id);
  return category ? g_strconcat ("x1060:", category->id, NULL)
                  : fujin_page_dup_plan_subject (fujin_project_find_plan (project, id));
}

/**
 * fujin_page_set_subject:
 * @widget: a row, card or button on a page
 * @subject: (transfer full) (nullable): the row of the library that tells of what it stands for
 *
 * Says what the library entry of a widget is: it is opened while the focus is in it.
 */
void
fujin_page_set_subject (GtkWidget *widget,
                        char      *subject)
{
  g_object_set_data_full (G_OBJECT (widget), "fujin-subject", subject, g_free);
}

/**
 * fujin_page_take_focus:
 * @self: a page that is shown
 *
 * Puts the focus where work on the page begins, as after choosing it by keys.
 */
void
fujin_page_take_focus (FujinPage *self)
{
  g_return_if_fail (FUJIN_IS_PAGE (self));

  FUJIN_PAGE_GET_CLASS (self)->take_focus (self);
}

/**
 * fujin_page_go:
 * @self: a page
 * @page: id of another page
 * @target: what to reveal there
 *
 * Asks the window to show another page.
 */
void
fujin_page_go (FujinPage  *self,
               const char *page,
               const char *target)
{
  g_return_if_fail (FUJIN_IS_PAGE (self));

  gtk_widget_activate_action (GTK_WIDGET (self), "win.go", "(ss)", page, target);
}

/**
 * fujin_page_go_to_plan:
 * @self: a page
 * @page: id of another page
 * @plan: (nullable): what to reveal there; nothing happens without one
 *
 * Asks the window to show a service on another page.
 */
void
fujin_page_go_to_plan (FujinPage        *self,
                       const char       *page,
                       FujinServicePlan *plan)
{
  g_autofree char *target = NULL;

  g_return_if_fail (FUJIN_IS_PAGE (self));

  if (!plan)
    return;
  target = g_strdup_printf ("plan:%s", fujin_service_plan_get_id (plan));
  fujin_page_go (self, page, target);
}
