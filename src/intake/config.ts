/** The intake's settings, from environment variables. docs/operators.md describes each. */
import { isIP } from 'node:net';
import path from 'node:path';
import { z } from 'zod';
import { ConfigurationError } from './configuration-error.ts';

/** How long the token key is, in bytes. */
export const TOKEN_KEY_BYTES = 32;

const environment = z.object({
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\/\S+$/, {
      error: 'ska börja med postgres://, så här: postgres://intag:LÖSENORD@db.example:5432/intag',
    })
    .optional(),
  INTAKE_RECIPIENTS: z.string().optional(),
  INTAKE_TOKEN_KEY: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43,}$/, {
      error: 'ska vara minst 32 slumpade byte i base64url. Gör en med: npm run intake -- token-key',
    })
    .optional(),
  PUBLIC_ORIGIN: z
    .string()
    .refine((value) => URL.canParse(value) && new URL(value).origin === value, {
      error: 'ska vara webbplatsens adress utan snedstreck sist, så här: https://trygghet.example',
    })
    .optional(),
  PORT: z.coerce
    .number({ error: 'ska vara ett tal.' })
    .int()
    .min(1, { error: 'ska vara 1 till 65535.' })
    .max(65_535, { error: 'ska vara 1 till 65535.' })
    .default(4321),
  HOST: z.string().default('localhost'),
  INTAKE_NOTICES: z.string().optional(),
  INTAKE_BACKUP_DIR: z.string().optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, {
      error: 'ska vara mejlserverns adress, så här: smtps://namn:losenord@mejl.example:465',
    })
    .refine((value) => URL.canParse(value) && new URL(value).hostname !== '', {
      error: 'går inte att läsa som en adress. Skriv så här: smtp://mejl.example:587',
    })
    .optional(),
  SMTP_FROM: z.email({ error: 'ska vara en e-postadress.' }).optional(),
  DESK_SIGN_IN_HEADER: z
    .string()
    .regex(/^[A-Za-z0-9-]+$/, { error: 'ska vara namnet på ett huvud, så här: x-forwarded-user' })
    .transform((value) => value.toLowerCase())
    .optional(),
  DESK_SIGN_IN_FROM: z
    .string()
    .refine((value) => value.split(',').every((address) => isIP(address.trim()) !== 0), {
      error: 'ska vara den egna proxyns nätadress, så här: 10.0.0.5',
    })
    .transform((value) => value.split(',').map((address) => address.trim()))
    .optional(),
  METRICS_TOKEN: z
    .string()
    .regex(/^[A-Za-z0-9_-]{24,}$/, {
      error: 'ska vara minst 24 bokstäver och siffror. Gör ett med: npm run intake -- token-key',
    })
    .optional(),
  CLIENT_ADDRESS_HEADER: z
    .string()
    .regex(/^[A-Za-z0-9-]+$/, { error: 'ska vara namnet på ett huvud, så här: x-forwarded-for' })
    .transform((value) => value.toLowerCase())
    .optional(),
});

export interface IntakeConfig {
  dataDir: string;
  /** The SQLite file, used when there is no `databaseUrl`. */
  databaseFile: string;
  /** PostgreSQL, for several instances. Holds a password: never print it. */
  databaseUrl?: string;
  /** JSON: `{ "varnamo": { "coordinator": "age1…", "registrar": "age1…", "escrow": "age1…" } }`. */
  recipientsFile: string;
  tokenKey?: Uint8Array;
  publicOrigin?: string;
  /** JSON: where each publisher's notices go. */
  noticesFile: string;
  /** The mail server, and who the mail is from. Unset: no mail is sent. */
  smtp?: { url: string; from: string };
  backupDir: string;
  /** True when the folder of backups was named: then the intake makes one a day. */
  makesBackups: boolean;
  /** Opens the address with counts for monitoring. Unset: there is no such address. */
  metricsToken?: string;
  port: number;
  host: string;
  /**
   * The municipality's own sign-in before the desk: a proxy that says in `header` who has signed in, and
   * whose address is one of `from`. Unset: the coordinators' keys alone.
   */
  ownSignIn?: { header: string; from: readonly string[] };
  /** The header in which a proxy of ours writes the sender's address. Unset: the socket's address. */
  clientAddressHeader?: string;
}

/** Reads the settings; an empty variable counts as unset. @throws ConfigurationError */
export function loadIntakeConfig(env: NodeJS.ProcessEnv): IntakeConfig {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = environment.safeParse(set);
  if (!result.success) {
    throw new ConfigurationError(
      result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`),
    );
  }
  const { data } = result;
  if ((data.SMTP_URL === undefined) !== (data.SMTP_FROM === undefined)) {
    throw new ConfigurationError([
      'SMTP_URL och SMTP_FROM hör ihop: sätt båda, eller ingen om inga mejl ska skickas.',
    ]);
  }
  if ((data.DESK_SIGN_IN_HEADER === undefined) !== (data.DESK_SIGN_IN_FROM === undefined)) {
    throw new ConfigurationError([
      'DESK_SIGN_IN_HEADER och DESK_SIGN_IN_FROM hör ihop: sätt båda, eller ingen.',
    ]);
  }
  return {
    dataDir: data.DATA_DIR,
    databaseFile: path.join(data.DATA_DIR, 'intake.sqlite'),
    recipientsFile: data.INTAKE_RECIPIENTS ?? path.join(data.DATA_DIR, 'recipients.json'),
    noticesFile: data.INTAKE_NOTICES ?? path.join(data.DATA_DIR, 'notices.json'),
    ...(data.SMTP_URL && data.SMTP_FROM
      ? { smtp: { url: data.SMTP_URL, from: data.SMTP_FROM } }
      : {}),
    backupDir: data.INTAKE_BACKUP_DIR ?? path.join(data.DATA_DIR, 'backup'),
    makesBackups: data.INTAKE_BACKUP_DIR !== undefined,
    port: data.PORT,
    host: data.HOST,
    ...(data.DATABASE_URL ? { databaseUrl: data.DATABASE_URL } : {}),
    ...(data.INTAKE_TOKEN_KEY
      ? { tokenKey: new Uint8Array(Buffer.from(data.INTAKE_TOKEN_KEY, 'base64url')) }
      : {}),
    ...(data.METRICS_TOKEN ? { metricsToken: data.METRICS_TOKEN } : {}),
    ...(data.PUBLIC_ORIGIN ? { publicOrigin: data.PUBLIC_ORIGIN } : {}),
    ...(data.DESK_SIGN_IN_HEADER && data.DESK_SIGN_IN_FROM
      ? { ownSignIn: { header: data.DESK_SIGN_IN_HEADER, from: data.DESK_SIGN_IN_FROM } }
      : {}),
    ...(data.CLIENT_ADDRESS_HEADER ? { clientAddressHeader: data.CLIENT_ADDRESS_HEADER } : {}),
  };
}

/**
 * The origins whose pages may post. Without `PUBLIC_ORIGIN` (a demonstration on one's own machine)
 * they are the names that the machine has for itself.
 */
export function allowedOriginsOf({ publicOrigin, port }: IntakeConfig): string[] {
  if (publicOrigin) return [publicOrigin];
  return ['localhost', '127.0.0.1', '[::1]'].map(
    (name) => new URL(`http://${name}:${port}`).origin,
  );
}

/**
 * The sender's address, for the rate limit alone. Behind a proxy it is the last one in the proxy's
 * header: earlier ones are the sender's own words.
 */
export function clientAddressOf(
  headers: Headers,
  socketAddress: string | undefined,
  { clientAddressHeader }: Pick<IntakeConfig, 'clientAddressHeader'>,
): string | undefined {
  const forwarded = clientAddressHeader && headers.get(clientAddressHeader)?.split(',').at(-1);
  return forwarded?.trim() || socketAddress;
}

/** The SQLite file, when that is where the tips are: PostgreSQL has backups and files of its own. */
export function sqliteFileOf({
  databaseUrl,
  databaseFile,
}: Pick<IntakeConfig, 'databaseUrl' | 'databaseFile'>): string | undefined {
  return databaseUrl === undefined ? databaseFile : undefined;
}
