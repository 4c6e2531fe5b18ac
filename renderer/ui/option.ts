/** One choice of a Select, ComboBox or RadioGroup. */
export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** A second line: what tells two alike apart. */
  readonly detail?: string | undefined;
}
