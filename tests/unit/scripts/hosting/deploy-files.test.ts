import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../../../..');
const UNITS = path.join(ROOT, 'deploy/systemd');
const read = (file: string) => readFileSync(path.join(ROOT, 'deploy', file), 'utf8');
const units = readdirSync(UNITS);
const services = units.filter((name) => name.endsWith('.service'));
const timers = units.filter((name) => name.endsWith('.timer'));

/** The commands that a unit runs, without systemd's marks before them. */
function commandsOf(unit: string): string[] {
  return [...read(`systemd/${unit}`).matchAll(/^Exec\w+=(.+)$/gm)].map(([, line = '']) => line);
}

test('there are services and timers, so that the rules below say something', () => {
  expect(services.length).toBeGreaterThan(2);
  expect(timers.length).toBeGreaterThan(1);
});

describe.each(services)('%s', (unit) => {
  test('runs scripts that are there', () => {
    for (const command of commandsOf(unit)) {
      for (const [script] of command.matchAll(/(?:src|scripts)\/\S+\.ts/g))
        expect(existsSync(path.join(ROOT, script)), script).toBe(true);
    }
    expect(commandsOf(unit).join(' ')).toMatch(/\.ts/);
  });

  test('runs nothing as root but the change, which lies where the site’s user cannot write', () => {
    const asRoot = commandsOf(unit).filter((command) => command.startsWith('+'));
    for (const command of asRoot)
      expect(command).toMatch(/^\+\/usr\/local\/lib\/trygghet\/switch /);
    expect(read(`systemd/${unit}`)).toMatch(/^User=trygghet$/m);
  });
});

test.each(timers)('%s starts a service that is there', (timer) => {
  const named = /^Unit=(.+)$/m.exec(read(`systemd/${timer}`))?.[1];
  const service = named ?? timer.replace(/\.timer$/, '.service');
  expect(services).toContain(service.replace(/@.*\./, '@.'));
});

test('the change, nginx and Caddy speak of the same two ports', () => {
  const ports = /TRYGGHET_PORTS:-"(\d+) (\d+)"/.exec(read('switch'))?.slice(1) ?? [];
  expect(ports).toHaveLength(2);
  for (const file of ['nginx/server.conf', 'caddy/Caddyfile']) {
    const named = [...read(file).matchAll(/127\.0\.0\.1:(\d+)/g)].map(([, port]) => port);
    expect(named, file).toEqual(ports);
  }
});

test('what nginx includes is there', () => {
  for (const file of ['server.conf', 'static.conf']) {
    const included = [...read(`nginx/${file}`).matchAll(/include \/etc\/nginx\/trygghet\/(\S+);/g)];
    expect(included.length).toBeGreaterThan(0);
    for (const [, name = ''] of included)
      expect(readdirSync(path.join(ROOT, 'deploy/nginx'))).toContain(name);
  }
});
