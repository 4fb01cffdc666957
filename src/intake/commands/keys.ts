/** `keygen` and `token-key`: the secrets that an intake needs. */
import { randomBytes } from 'node:crypto';
import { TOKEN_KEY_BYTES } from '../config.ts';
import { ConfigurationError } from '../configuration-error.ts';
import {
  addRecipients,
  createIdentity,
  createSecretFile,
  lockIdentityFile,
  RECIPIENT_ROLES,
  type RecipientRole,
} from '../key-files.ts';
import { findPublisher, optionalOption, UsageError, type Command } from './command.ts';

const ROLES = RECIPIENT_ROLES.join('|');

export const keygen: Command = {
  summary: 'Gör ett nyckelpar och visar den publika nyckeln.',
  usage: `keygen [--out FIL [--locked]] [--publisher UTGIVARE --role ${ROLES}]`,
  options: { out: 'string', locked: 'boolean', publisher: 'string', role: 'string' },
  async run(options, context) {
    const slug = optionalOption(options, 'publisher');
    const role = optionalOption(options, 'role');
    if ((slug === undefined) !== (role === undefined)) {
      throw new UsageError('--publisher och --role hör ihop: skriv båda eller ingen.');
    }
    if (role !== undefined && !isRole(role)) throw new UsageError(`--role ska vara ${ROLES}.`);
    const publisher = slug === undefined ? undefined : findPublisher(slug, context);

    const made = await createIdentity(context.now);
    const out = optionalOption(options, 'out');
    const locked = options['locked'] === true;
    if (locked && out === undefined) throw new UsageError('--locked hör ihop med --out FIL.');
    const passphrase = locked ? makePassphrase() : undefined;
    const content =
      passphrase === undefined ? made.file : await lockIdentityFile(made.file, passphrase);
    if (out === undefined) {
      context.print(content.trimEnd());
    } else if (createSecretFile(out, content)) {
      context.printError(`Den hemliga nyckeln ligger i ${out}. Bara du kan läsa filen.`);
      if (passphrase !== undefined) {
        context.printError(`Lösenfras: ${passphrase}`);
        context.printError(
          'Lösenfrasen visas bara nu. Lämna den för sig, inte tillsammans med filen.',
        );
      }
      context.printError('Flytta den till rätt person och ta bort den härifrån.');
    } else {
      throw new ConfigurationError([`${out} finns redan. En nyckel skrivs aldrig över.`]);
    }
    if (publisher && role !== undefined) {
      addRecipients(context.config.recipientsFile, {
        [publisher.slug]: { [role]: made.recipient },
      });
      context.printError(
        `Den publika nyckeln är inskriven som ${role} för ${publisher.slug} i ${context.config.recipientsFile}.`,
      );
    }
    // On standard output only when the secret key is not there: `keygen --out FIL | …`.
    (out === undefined ? context.printError : context.print)(`Publik nyckel: ${made.recipient}`);
    return 0;
  },
};

export const tokenKey: Command = {
  summary: 'Gör ett värde för INTAKE_TOKEN_KEY.',
  usage: 'token-key',
  options: {},
  async run(_options, context) {
    context.print(randomBytes(TOKEN_KEY_BYTES).toString('base64url'));
    return 0;
  },
};

/** 100 random bits in four groups, in letters and digits that cannot be mistaken for each other. */
function makePassphrase(): string {
  const letters = '0123456789abcdefghjkmnpqrstvwxyz';
  const signs = [...randomBytes(20)].map((byte) => letters.charAt(byte % letters.length)).join('');
  return (signs.match(/.{5}/g) ?? []).join('-');
}

function isRole(text: string): text is RecipientRole {
  return RECIPIENT_ROLES.some((role) => role === text);
}
