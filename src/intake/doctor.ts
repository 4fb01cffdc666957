/**
 * What a healthy intake looks like: facts in, findings out, each with what to do about it in Swedish.
 * Gathering the facts is the command's work (commands/doctor.ts).
 */
import { daysBetween, dayOf } from '../domain/calendar/days.ts';
import type { Erasure } from '../domain/tips/handling.ts';
import { MINIMUM_RECIPIENTS } from './seal.ts';

/** `off` is a choice that the operator should know of; only `wrong` makes the exit code 1. */
export type Level = 'good' | 'off' | 'wrong';

export interface Finding {
  level: Level;
  /** What was looked at, and how it is. */
  what: string;
  /** What to do, unless all is well. */
  todo?: string;
}

export interface PublisherFacts {
  slug: string;
  demonstration: boolean;
  /** Different public keys. */
  recipients: number;
  hasEscrow: boolean;
  /** ISO 8601; undefined when the escrow key has never been tested, or is a new one since. */
  escrowTestedAt?: string | undefined;
  hasMailbox: boolean;
  erasure?: Erasure | undefined;
  /** Tips and questions that have waited for more than two working days. */
  overdue: number;
}

export interface DoctorFacts {
  now: Date;
  publishers: readonly PublisherFacts[];
  freeBytes: number;
  /** Undefined when it could not be read through. */
  databaseTips: number | undefined;
  /** True with PostgreSQL, whose backups are made by others. */
  databaseElsewhere?: boolean;
  /** Others than the owner may read the data folder or the database. */
  readableByOthers: readonly string[];
  /** When the newest tip came, ISO 8601. */
  newestTip?: string | undefined;
  lastBackup?: Date | undefined;
  /** How many backups have outlived the decision. */
  expiredBackups: number;
  /** `off`: not set. Else whether the mail server answered, and why not. */
  mail: 'off' | 'works' | { failed: string };
  tokenKey: boolean;
  publicOrigin?: string | undefined;
  site: SiteFacts;
}

/** What the running site answered; `silent` when it did not. */
export type SiteFacts =
  | { state: 'unasked' }
  | { state: 'silent' }
  | {
      state: 'answered';
      ready: boolean;
      /** Names of headers that are missing or different. */
      wrongHeaders: readonly string[];
      /** Whether a POST that another site's page would send was refused with 403. */
      refusesOthers: boolean;
      /** How many seconds the site's clock is from this one. */
      clockOffset?: number | undefined;
    };

const MB = 1024 * 1024;
const ESCROW_DAYS = 366;
const BACKUP_DAYS = 2;

/** Every finding, in the order in which they are best dealt with. */
export function diagnose(facts: DoctorFacts): Finding[] {
  return [
    ...facts.publishers.flatMap((publisher) => keysOf(publisher, facts.now)),
    ...settingsOf(facts),
    ...databaseOf(facts),
    ...backupOf(facts),
    ...facts.publishers.flatMap(erasureOf),
    ...mailOf(facts),
    ...facts.publishers.flatMap(overdueOf),
    ...siteOf(facts),
  ];
}

function keysOf(publisher: PublisherFacts, now: Date): Finding[] {
  const { slug, recipients, hasEscrow, escrowTestedAt, demonstration } = publisher;
  const keygen = `npm run intake -- keygen --publisher ${slug} --role …`;
  if (recipients < MINIMUM_RECIPIENTS) {
    const what = `${slug}: ${recipients} nycklar. Det ska vara minst ${MINIMUM_RECIPIENTS}.`;
    return [{ level: 'wrong', what, todo: `Gör de som saknas med: ${keygen}` }];
  }
  const keys: Finding = { level: 'good', what: `${slug}: ${recipients} nycklar.` };
  if (demonstration) return [keys];
  const begin = `npm run intake -- escrow-test --publisher ${slug} --out prov.age`;
  if (!hasEscrow) {
    const what = `${slug}: ingen reservnyckel. Förlorar ni de andra går tipsen inte att läsa.`;
    return [keys, { level: 'wrong', what, todo: `Gör en med: ${keygen.replace('…', 'escrow')}` }];
  }
  if (escrowTestedAt === undefined) {
    const what = `${slug}: reservnyckeln är inte provad.`;
    return [keys, { level: 'wrong', what, todo: `Prova den med: ${begin}` }];
  }
  const day = dayOf(new Date(escrowTestedAt));
  const old = daysBetween(day, dayOf(now)) > ESCROW_DAYS;
  const what = `${slug}: reservnyckeln provades ${day}.`;
  return [
    keys,
    old
      ? { level: 'wrong', what, todo: `Det är mer än ett år sedan. Prova den med: ${begin}` }
      : { level: 'good', what },
  ];
}

function settingsOf({ tokenKey, publicOrigin, publishers }: DoctorFacts): Finding[] {
  if (publishers.every(({ demonstration }) => demonstration)) {
    return [{ level: 'off', what: 'Allt är demonstration. Inga riktiga tips tas emot.' }];
  }
  const findings: Finding[] = [];
  if (!tokenKey) {
    findings.push({
      level: 'wrong',
      what: 'INTAKE_TOKEN_KEY saknas.',
      todo: 'Gör en med: npm run intake -- token-key',
    });
  }
  if (publicOrigin === undefined) {
    findings.push({
      level: 'wrong',
      what: 'PUBLIC_ORIGIN saknas. Då tas inga formulär emot utifrån.',
      todo: 'Sätt den till webbplatsens adress, så här: https://trygghet.example',
    });
  } else if (!publicOrigin.startsWith('https:')) {
    findings.push({
      level: 'wrong',
      what: `${publicOrigin} är inte krypterad.`,
      todo: 'Sätt upp TLS i proxyn och skriv adressen med https i PUBLIC_ORIGIN.',
    });
  } else findings.push({ level: 'good', what: `Webbplatsens adress är ${publicOrigin}.` });
  return findings;
}

function databaseOf(facts: DoctorFacts): Finding[] {
  const { databaseTips, freeBytes, readableByOthers, newestTip, now } = facts;
  const findings: Finding[] = [];
  findings.push(
    databaseTips === undefined
      ? {
          level: 'wrong',
          what: 'Databasen saknas eller är skadad.',
          todo: 'Starta webbplatsen om den är ny. Annars: npm run intake -- restore --from KOPIA',
        }
      : { level: 'good', what: `Databasen är hel. Den har ${databaseTips} tips.` },
  );
  const free = Math.floor(freeBytes / MB);
  const what = `${free} MB ledigt på disken.`;
  findings.push(
    freeBytes < 1024 * MB
      ? { level: 'wrong', what, todo: 'Gör plats. Är disken full kan inga tips tas emot.' }
      : { level: 'good', what },
  );
  for (const file of readableByOthers) {
    findings.push({
      level: 'wrong',
      what: `${file} kan läsas av andra på datorn.`,
      todo: `Stäng den med: chmod go-rwx ${file}`,
    });
  }
  if (newestTip !== undefined && Date.parse(newestTip) > now.getTime() + 60_000) {
    findings.push({
      level: 'wrong',
      what: 'Klockan går fel: det senaste tipset kom i framtiden.',
      todo: 'Ställ klockan och slå på tidssynkning (timedatectl set-ntp true).',
    });
  }
  return findings;
}

function backupOf(facts: DoctorFacts): Finding[] {
  const { lastBackup, expiredBackups, now, databaseTips } = facts;
  // With PostgreSQL somebody else may make them. Once one has been made here, it is expected to go on.
  if (facts.databaseElsewhere && lastBackup === undefined) {
    return [
      {
        level: 'off',
        what: 'Ingen säkerhetskopia av PostgreSQL är gjord härifrån.',
        todo: 'Kör npm run intake -- backup varje dag, eller gör kopior med PostgreSQL.',
      },
    ];
  }
  const findings: Finding[] = [];
  if (lastBackup === undefined) {
    if (databaseTips !== undefined && databaseTips > 0) {
      findings.push({
        level: 'wrong',
        what: 'Det finns ingen säkerhetskopia.',
        todo: 'Gör en med: npm run intake -- backup. Eller sätt INTAKE_BACKUP_DIR, så görs en om dagen.',
      });
    }
  } else {
    const age = daysBetween(dayOf(lastBackup), dayOf(now));
    const what = `Senaste säkerhetskopian är från ${dayOf(lastBackup)}.`;
    findings.push(
      age > BACKUP_DAYS
        ? { level: 'wrong', what, todo: 'Gör en ny med: npm run intake -- backup' }
        : { level: 'good', what },
    );
  }
  if (expiredBackups > 0) {
    findings.push({
      level: 'wrong',
      what: `${expiredBackups} säkerhetskopior är äldre än beslutet om radering tillåter.`,
      todo: 'Ta bort dem med: npm run intake -- erase',
    });
  }
  return findings;
}

function erasureOf({ slug, erasure, demonstration }: PublisherFacts): Finding[] {
  if (erasure) {
    const what = `${slug}: kontaktuppgifter raderas efter ${erasure.contactsAfterDays} dagar, tips efter ${erasure.tipsAfterDays}. Beslut: ${erasure.decision}.`;
    return [{ level: 'good', what }];
  }
  if (demonstration) return [];
  return [
    {
      level: 'off',
      what: `${slug}: inget raderas, för inget beslut är angett.`,
      todo: `Fatta ett gallringsbeslut. Skriv det under erasure i src/content/publishers/${slug}.yaml.`,
    },
  ];
}

function mailOf({ mail, publishers }: DoctorFacts): Finding[] {
  const real = publishers.filter(({ demonstration }) => !demonstration);
  if (mail === 'off') {
    return [
      {
        level: 'off',
        what: 'Mejl om nya tips är avstängt.',
        todo: 'Sätt SMTP_URL och SMTP_FROM, eller se till att någon tittar varje vardag.',
      },
    ];
  }
  const server: Finding =
    mail === 'works'
      ? { level: 'good', what: 'Mejlservern svarar.' }
      : {
          level: 'wrong',
          what: `Mejlservern svarar inte: ${mail.failed}.`,
          todo: 'Kontrollera SMTP_URL. Prova sedan med: npm run intake -- notice',
        };
  return [
    server,
    ...real
      .filter(({ hasMailbox }) => !hasMailbox)
      .map(({ slug }): Finding => ({
        level: 'wrong',
        what: `${slug}: ingen brevlåda för nya tips.`,
        todo: 'Skriv den i notices.json. Se docs/operators.md.',
      })),
  ];
}

function overdueOf({ slug, overdue, demonstration }: PublisherFacts): Finding[] {
  if (overdue === 0 || demonstration) return [];
  return [
    {
      level: 'wrong',
      what: `${slug}: ${overdue} har väntat i mer än två arbetsdagar.`,
      todo: `Läs dem. Vilka det är: npm run intake -- list --publisher ${slug}`,
    },
  ];
}

function siteOf({ site, publicOrigin }: DoctorFacts): Finding[] {
  if (site.state === 'unasked') return [];
  if (site.state === 'silent') {
    return [
      {
        level: 'wrong',
        what: `Webbplatsen svarar inte på ${publicOrigin ?? 'den egna datorn'}.`,
        todo: 'Starta den med: npm start',
      },
    ];
  }
  const findings: Finding[] = [
    site.ready
      ? { level: 'good', what: 'Webbplatsen svarar och tar emot formulär.' }
      : {
          level: 'wrong',
          what: 'Webbplatsen svarar, men formulären fungerar inte.',
          todo: 'Läs serverns logg. /halsa säger vilken del som inte fungerar.',
        },
    site.refusesOthers
      ? { level: 'good', what: 'Formulär från andra webbplatser avvisas.' }
      : {
          level: 'wrong',
          what: 'Ett formulär från en annan webbplats blev inte avvisat.',
          todo: 'Kontrollera att proxyn släpper igenom huvudena Origin och Sec-Fetch-Site.',
        },
  ];
  findings.push(
    site.wrongHeaders.length === 0
      ? { level: 'good', what: 'Sidorna har rätt skyddande huvuden.' }
      : {
          level: 'wrong',
          what: `Huvuden som saknas eller är ändrade: ${site.wrongHeaders.join(', ')}.`,
          todo: 'Låt proxyn skicka vidare serverns egna huvuden utan att ändra dem.',
        },
  );
  if (site.clockOffset !== undefined && Math.abs(site.clockOffset) > 60) {
    findings.push({
      level: 'wrong',
      what: `Klockorna går ${Math.round(Math.abs(site.clockOffset))} sekunder isär.`,
      todo: 'Slå på tidssynkning på båda datorerna (timedatectl set-ntp true).',
    });
  }
  return findings;
}
