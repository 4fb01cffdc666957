/** Words of the desk's view of what came by the other forms. Swedish alone: see desk.ts. */
export const deskResponses = {
  title: 'Övriga svar',
  none: 'Inga svar på dialoger, vandringar eller anmälningar än.',
  list: 'Svar',
  choose: 'Välj ett svar i listan.',
  forms: {
    dialog: 'Dialog',
    vandring: 'Trygghetsvandring',
    anmalan: 'Anmälan',
  } as Record<string, string>,
  answers: 'Det som står i svaret',
  contact: {
    contactName: 'Namn',
    contactEmail: 'E-post',
    contactPhone: 'Telefon',
  } as Record<string, string>,
  scale: (answer: string, last: number, ends: readonly [string, string]) =>
    `${answer} (1 = ${ends[0]}, ${last} = ${ends[1]})`,
  leftOver: 'Frågan finns inte kvar på webbplatsen',
} as const;
