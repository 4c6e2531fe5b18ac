/** The demo school: an invented town, invented people, telephone numbers and e-mail addresses that nobody has. */
export const demoSchool = {
  name: 'Harbour Street Primary School',
  laNumber: '886',
  laName: 'Kent County Council',
  laEstab: '8869901',
  urn: '999901',
  address: 'Harbour Street, Tidemouth',
  postcode: 'XK12 1HS',
  phone: '01632 960101',
  email: 'office@harbourstreet.example.org',
  headName: 'Mr Ptolemy Greywether',
  sencoName: 'Mrs Dorothea Sandlingfold',
  adviceService: 'Tidemouth Family Advice, 01632 960177, hello@tidemouthadvice.example.org',
} as const;

export const demoStaff = [
  { name: 'Mrs Dorothea Sandlingfold', role: 'SENDCO', email: 'senco@harbourstreet.example.org' },
  { name: 'Mr Ptolemy Greywether', role: 'Head of school', email: 'head@harbourstreet.example.org' },
  { name: 'Ms Calliope Driftmoor', role: 'Class teacher', email: null },
  { name: 'Mr Rufus Faraday-Hume', role: 'Emotional literacy support assistant', email: null },
  { name: 'Mrs Bellwether', role: 'Teaching assistant', email: null },
  { name: 'Ms Quillane', role: 'Teaching assistant', email: null },
] as const;

/** The six terms of 2026/27. */
export const demoTerms = [
  { name: 'Term 1', startsOn: '2026-09-02', endsOn: '2026-10-16' },
  { name: 'Term 2', startsOn: '2026-11-02', endsOn: '2026-12-18' },
  { name: 'Term 3', startsOn: '2027-01-04', endsOn: '2027-02-12' },
  { name: 'Term 4', startsOn: '2027-02-22', endsOn: '2027-03-25' },
  { name: 'Term 5', startsOn: '2027-04-12', endsOn: '2027-05-28' },
  { name: 'Term 6', startsOn: '2027-06-07', endsOn: '2027-07-21' },
] as const;
