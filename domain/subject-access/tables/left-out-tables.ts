/**
 * Tables of records that a copy of one child's record does not print, each with the reason. A test fails for a table that is neither here
 * nor among the printed ones.
 */
export const leftOutTables: Readonly<Record<string, string>> = {
  settings: 'the program’s own settings',
  saved_views: 'how the register was last looked at',
  import_batches: 'which files were imported; what they said of the child is in the record',
  import_mappings: 'how a file from another program is read',
  schools: 'about the school; its name is given where it belongs',
  terms: 'about the school',
  school_closures: 'about the school',
  school_periods: 'about the school',
  classes: 'about the school; the child’s class is given',
  class_lessons: 'what a class does; not about one child',
  staff: 'about staff; their names are given where they worked with the child',
  staff_grades: 'the school’s pay',
  grade_rates: 'the school’s pay',
  staff_hours: 'about staff',
  staff_absences: 'about staff',
  contacts: 'printed with the family, by the child’s own links to them',
  provisions: 'printed with the child’s own place in them',
  provision_types: 'the school’s catalogue',
  provision_costs: 'the school’s accounts',
  provision_scenarios: 'drafts of the provision map that nobody acted on; what was done is in the provision',
  retention_rules: 'how long the school keeps classes of records',
  disposals: 'certificates of disposal, which name nobody',
  disposal_leftovers: 'what the program has still to do after a disposal',
  bank_items: 'the school’s bank of targets and strategies',
  bank_marks: 'the school’s bank of targets and strategies',
  letter_templates: 'the school’s wording of letters',
  review_pack_choices: 'which papers a pack was printed with; what was sent is listed',
  teacher_sheets:
    'copies of targets and progress as they were given to a class teacher; the same words are in the plans',
  access_names: 'names of other people, and what was decided about them for an earlier copy',
  access_documents: 'which documents went into an earlier copy',
  access_areas: 'where pages of an earlier copy were painted over',
};
