/** What a program that is to be killed is told to do. */
export interface WorkOrder {
  /** The vault's. */
  readonly folder: string;
  /** For the files that it attaches and imports. */
  readonly files: string;
  readonly round: number;
  readonly schoolId: string;
  /** Gets all the imported pupils. */
  readonly importSchoolId: string;
  /** Is edited, and gets the documents. */
  readonly pupilId: string;
  /** The number of the first edit: they grow from round to round. */
  readonly firstNumber: number;
}
