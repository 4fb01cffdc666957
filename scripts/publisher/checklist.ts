/** What only the municipality can fill in, as a list to tick off. */
import type { Answers } from './questions.ts';

export interface ChecklistFacts {
  answers: Answers;
  /** Files that were written, from the root of the repository. */
  files: readonly string[];
  /** The folder of the secret keys. */
  keysFolder: string;
  start: string;
}

/** Where the list is kept. */
export function checklistPath(slug: string): string {
  return `docs/publishers/${slug}.md`;
}

/** The list, in Markdown. */
export function checklistFor({ answers, files, keysFolder, start }: ChecklistFacts): string {
  const { slug = '', name = '', promise, statistics } = answers;
  const publisher = `src/content/publishers/${slug}.yaml`;
  const has = (flag: string) => answers[flag] !== undefined;
  const sections: [title: string, tasks: string[]][] = [
    [
      'Om kommunen',
      [
        ...(has('unit') ? [] : [`Vem svarar på frågor? Skriv \`contact\` i \`${publisher}\`.`]),
        ...(has('police') ? [] : ['Vilket lokalpolisområde? Skriv `localPoliceArea`.']),
        ...(has('areas')
          ? ['Ge områdena en plats på kartan (`position`), så kommer de med i veckans fil.']
          : [
              'Skriv de områden som invånarna känner till (`areas`). De blir val i tipsformuläret.',
            ]),
        'Länka till felanmälan, orosanmälan och kommunens egen webbplats (`links`).',
        'Skriv en inledning på en eller två meningar (`introduction`).',
        'Fyll i vad ni har beslutat enligt lagen om kommuners brottsförebyggande arbete (`crimePreventionAct`).',
        `Vilka rapporterar och styr? Skriv \`src/content/organisations/${slug}.yaml\`.`,
      ],
    ],
    [
      'Löftet',
      promise === undefined
        ? ['Skriv det första löftet. Ta hjälp av `docs/editors/lofte.md`.']
        : [
            'Läs löftet mot papperet, ord för ord.',
            'Skriv vem som ansvarar för varje del, och målet där det är ett antal.',
            'Skriv vem som har undertecknat, och när (`signed`). Roller, inga namn.',
            'Rätta källan: vilket dokument är det, och vilken dag är det från?',
            'Skriv in orden så att de vaktas: `npm run promises -- record`',
            'Låt den andra parten läsa innan det publiceras.',
          ],
    ],
    [
      'Statistik',
      statistics === undefined
        ? ['Läs in Brås siffror: `docs/statistics-import.md`.']
        : [
            'Jämför några tal med Brås webbplats.',
            'Skriv i tabellen vilken dag Brå gav ut siffrorna, och om sättet att räkna har ändrats.',
          ],
    ],
    [
      'Tips',
      [
        `Flytta nycklarna ur \`${keysFolder}\`: samordnarens till samordnaren, registratorns till registratorn, reserven till arkivet. Ta bort dem här.`,
        'Bestäm hur ofta tipsen läses (`tipsRead`).',
        'Fatta gallringsbeslut och skriv in det (`erasure`). Utan det raderas inget.',
        'Välj en brevlåda för mejl om nya tips (`docs/operators.md`).',
        'Skicka ett eget tips, och öppna det med samordnarens nyckel.',
        'Gå igenom allt: `npm run intake -- doctor`',
      ],
    ],
    [
      'Innan invånarna ser sidan',
      [
        'Skriv vem som ansvarar för personuppgifter, och dataskyddsombudet (`privacy`). Läs sidan om personuppgifter med ombudet.',
        'Pröva tillgängligheten och skriv redogörelsen (`accessibility`).',
        'Läs sidan i en telefon, och låt någon som inte har arbetat med den läsa.',
        'Sätt `PUBLIC_ORIGIN` till den riktiga adressen (`docs/operators.md`).',
        `Sist: skriv \`demonstration: false\` i \`${publisher}\` och kör \`npm run check\`. Den säger vad lagen kräver som saknas.`,
      ],
    ],
  ];
  return [
    `# ${name}: att fylla i`,
    '',
    `Så startar du: \`${start}\``,
    '',
    ...sections.flatMap(([title, tasks]) => [
      `## ${title}`,
      '',
      ...tasks.map((task) => `- [ ] ${task}`),
      '',
    ]),
    '## Ångra',
    '',
    'Så tar du bort det som gjordes. Titta först på listan.',
    '',
    '```sh',
    ...undoLines(slug, files, keysFolder),
    '```',
    '',
  ].join('\n');
}

/** The commands that take away what was made, and nothing else. */
export function undoLines(slug: string, files: readonly string[], keysFolder: string): string[] {
  return [
    `rm ${[...files, checklistPath(slug)].join(' ')}`,
    `rm -r ${keysFolder}`,
    `# Ta också bort "${slug}" ur data/recipients.json.`,
  ];
}
