/**
 * The personal identity numbers that tests and examples may use: from Skatteverket's open data set
 * "Testpersonnummer" (dataportal.se 6_67959), which never belong to a person. A few are enough; take
 * further ones from the same set, never from a generator: a number with a right check digit may be
 * somebody's.
 * https://skatteverket.entryscape.net/rowstore/dataset/b4de7df7-63c0-4e7e-bb59-1f156a591763/html
 */
export const TEST_IDENTITY_NUMBERS: readonly string[] = [
  '197701172392',
  '197701182383',
  '197701182391',
  '197909212388',
  '197909212396',
  '197909302387',
  '201701012393',
];
