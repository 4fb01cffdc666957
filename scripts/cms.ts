/**
 * `npm run cms -- config`: writes the form's configuration as it follows from the schemas.
 * `npm run cms -- check`: says whether the committed one does.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { stringify } from 'yaml';
import { generateConfig } from '../cms/config/generate.ts';
import { ROOT } from './command.ts';

export const CONFIG_FILE = 'cms/config.yml';
/** The invented publisher: the committed file is a working example of what each publisher gets. */
const EXAMPLE = 'exempelkommun';

const HEADER = `# Gjord av schemana: ändra där, och kör sedan: npm run cms -- config
# Visar formuläret för Exempelkommun. De andra utgivarnas skiljer sig bara i kortnamnet.
# Var filerna ligger (backend) läggs till när admin-sidan görs.
`;

/** The file as it is to be. @throws Error naming a field that has no place in the form and no reason to be left out */
export async function configText(root: string): Promise<string> {
  const style = await resolveConfig(path.join(root, CONFIG_FILE));
  const text = HEADER + stringify(generateConfig(EXAMPLE), { lineWidth: 0 });
  return format(text, { ...style, parser: 'yaml' });
}

/** @throws Error when the committed file is not what the schemas give */
export async function assertConfig(root: string): Promise<void> {
  const [now, then] = [await configText(root), readFileSync(path.join(root, CONFIG_FILE), 'utf8')];
  if (now !== then) {
    throw new Error(`${CONFIG_FILE} följer inte schemana. Kör: npm run cms -- config`);
  }
}

if (import.meta.main) {
  const [command] = process.argv.slice(2);
  if (command === 'config') {
    writeFileSync(path.join(ROOT, CONFIG_FILE), await configText(ROOT));
    console.log(`${CONFIG_FILE} är skriven.`);
  } else if (command === 'check') {
    try {
      await assertConfig(ROOT);
    } catch (error) {
      console.error((error as Error).message);
      process.exitCode = 1;
    }
  } else if (command === undefined) {
    await import('../cms/local/start.ts');
  } else {
    console.error('Skriv: npm run cms, npm run cms -- config eller npm run cms -- check');
    process.exitCode = 1;
  }
}
