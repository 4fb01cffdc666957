/** Addresses below a promise, within a site. */

export function promisePath(promise: string): string {
  return `/medborgarloften/${promise}/`;
}

export function commitmentPath(promise: string, commitment: string): string {
  return `${promisePath(promise)}${commitment}/`;
}

export function followUpPath(promise: string, followUp: string): string {
  return `${promisePath(promise)}uppfoljning/${followUp}/`;
}
