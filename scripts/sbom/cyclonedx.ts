/**
 * The lock file as a CycloneDX list (ECMA-424, version 1.6). Made here and not by `npm sbom`, which leaves out packages
 * that something in development uses too (npm 11), and writes where each was fetched from.
 */
import { z } from 'zod';

const entry = z.looseObject({
  name: z.string().optional(),
  version: z.string().optional(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  dev: z.boolean().optional(),
  devOptional: z.boolean().optional(),
  optional: z.boolean().optional(),
});
const lockFile = z.looseObject({
  name: z.string(),
  version: z.string(),
  lockfileVersion: z.literal(3),
  packages: z.record(z.string(), entry),
});

/** In the words of the standard: `SHA-512` and the sum in hexadecimal. */
interface Hash {
  alg: string;
  content: string;
}

interface Component {
  type: 'library' | 'application';
  'bom-ref': string;
  name: string;
  version: string;
  scope?: 'required' | 'optional' | 'excluded';
  purl: string;
  hashes?: Hash[];
  licenses?: { expression: string }[];
}

export interface SoftwareList {
  bomFormat: 'CycloneDX';
  specVersion: '1.6';
  version: 1;
  metadata: { component: Component };
  components: Component[];
}

/**
 * What the program is made of. The same lock file gives the same list: no time, no number, no address, no path.
 * @param lock the text of package-lock.json, of version 3
 * @param all also what is used while building and testing, with the scope `excluded`
 * @throws ZodError for a file of another kind; Error when it names no package
 */
export function softwareList(lock: string, all = false): SoftwareList {
  const { name, version, packages } = lockFile.parse(JSON.parse(lock));
  const found = new Map<string, Component>();
  for (const [place, one] of Object.entries(packages)) {
    const at = place.lastIndexOf('node_modules/');
    if (at < 0 || one.version === undefined) continue;
    const development = one.dev === true || one.devOptional === true;
    if (development && !all) continue;
    // A package under another name is what it really is: `react` is @preact/compat here.
    const real = one.name ?? place.slice(at + 'node_modules/'.length);
    const component = componentOf(real, one.version, 'library', one);
    component.scope = development ? 'excluded' : one.optional === true ? 'optional' : 'required';
    // The same version twice in the tree is one package; needed once is needed.
    const known = found.get(component.purl);
    if (known === undefined || component.scope === 'required') found.set(component.purl, component);
  }
  if (found.size === 0) throw new Error('The lock file names no package.');
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: componentOf(name, version, 'application', {}) },
    components: [...found.values()].toSorted((a, b) => (a.purl < b.purl ? -1 : 1)),
  };
}

function componentOf(
  name: string,
  version: string,
  type: Component['type'],
  { integrity, license }: Pick<z.infer<typeof entry>, 'integrity' | 'license'>,
): Component {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const hashes = (integrity?.split(' ') ?? []).flatMap(hashOf);
  return {
    type,
    'bom-ref': purl,
    name,
    version,
    purl,
    ...(hashes.length > 0 && { hashes }),
    ...(license !== undefined && { licenses: [{ expression: license }] }),
  };
}

/** `sha512-…` in base64, as the lock file has it. */
function hashOf(sum: string): Hash[] {
  const [, bits = '', base64 = ''] = /^sha(256|384|512)-([\w+/=]+)$/.exec(sum) ?? [];
  return bits === ''
    ? []
    : [{ alg: `SHA-${bits}`, content: Buffer.from(base64, 'base64').toString('hex') }];
}
