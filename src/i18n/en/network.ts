/** Words of the pages that show promises side by side, by theme. */
import type { Dictionary } from '../sv/index.ts';

export const network = {
  nav: 'Themes',
  title: 'Promises side by side',
  leadPortal: 'Choose a theme to see what everyone on this site has promised about it.',
  leadAssociation: 'Choose a theme to see what the members have promised about it.',
  chooseTheme: 'Choose a theme',
  count: (commitments: number, publishers: string) =>
    `${commitments === 1 ? '1 part' : `${commitments} parts`} from ${publishers}`,
  noRanking:
    'This is not a competition. The order is by name, and invented municipalities come last. The promises are about different things and different times. So it is not possible to say who is best.',
  none: 'No promise has a theme yet.',
  ownThemes: (name: string) => `Themes that ${name} works with`,
  ownThemesLead: 'These pages are about the issue itself.',
  otherThemes: 'All themes',
  lead: (theme: string) => `What has been promised about ${theme}, and how it is going.`,
  demonstration: 'Demonstration based on open sources',
  invented: 'Invented',
  tags: 'Themes:',
  themes: {
    'young-people': { title: 'Young people', inWords: 'young people' },
    fraud: { title: 'Fraud', inWords: 'fraud' },
    traffic: { title: 'Traffic', inWords: 'traffic' },
    narcotics: { title: 'Narcotics and drugs', inWords: 'narcotics and drugs' },
    'police-presence': { title: 'Police who are visible and near', inWords: 'visible police' },
    participation: { title: 'Talking and taking part', inWords: 'talking and taking part' },
    'public-places': { title: 'Public places', inWords: 'public places' },
    violence: { title: 'Violence', inWords: 'violence' },
    'welfare-crime': {
      title: 'Welfare crime (välfärdsbrott)',
      inWords: 'welfare crime (välfärdsbrott)',
    },
    'undue-influence': {
      title: 'Undue influence (otillåten påverkan)',
      inWords: 'undue influence (otillåten påverkan)',
    },
    'parallel-structures': {
      title: 'Parallel structures in society',
      inWords: 'parallel structures in society',
    },
    'school-safety': { title: 'Safety in schools', inWords: 'safety in schools' },
    'working-together': { title: 'Working together', inWords: 'working together' },
  },
} satisfies Dictionary['network'];
