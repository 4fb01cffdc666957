/** Words of the desk's settings: its own lists, and the keys. Swedish alone: see desk.ts. */
export const deskSettings = {
  title: 'Inställningar',
  places: {
    title: 'Kommunens platser',
    lead: 'En plats på varje rad. De blir förslag när du kodar. Listan är förseglad, som allt annat här.',
    label: 'Platser',
    save: 'Spara platserna',
    saved: 'Platserna är sparade.',
  },
  blocks: {
    title: 'Textblock för svar',
    lead: 'Skriv rubriken på första raden och texten under. En tom rad med tre streck (---) skiljer blocken åt.',
    label: 'Textblock',
    save: 'Spara textblocken',
    saved: 'Textblocken är sparade.',
  },
  changed: (by: string) =>
    `${by} sparade före dig. Det du skrev finns kvar i rutan. Det som gäller nu står under. Spara igen om ditt ska gälla.`,
  current: 'Det som gäller nu',
  keys: {
    title: 'Nycklar',
    lead: 'De här samordnarna kan läsa. En ny nyckel öppnar bara det som förseglas efter att den lades till. Försegla om, så öppnar den också äldre tips.',
    you: 'du',
    reseal: 'Försegla om allt',
    explain:
      'Varje tips, svar och anteckning öppnas här och förseglas till nycklarna som gäller nu. Den som har slutat kan inte öppna de nya kuverten. Kopior som hon redan har, och säkerhetskopior, kan hon fortfarande läsa.',
    working: (done: number, total: number) => `Förseglar om ${done} av ${total} …`,
    done: (resealed: number) => `${resealed} är förseglade på nytt.`,
    closed: (count: number) =>
      `${count} kan din nyckel inte öppna. En kollega med äldre nyckel behöver försegla om dem.`,
    stopped: (why: string) => `Det tog stopp. ${why} Det som inte är omförseglat är som förut.`,
    changedMeanwhile: (count: number) => `${count} ändrades under tiden. Kör en gång till.`,
  },
} as const;
