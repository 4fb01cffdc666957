/** Counts for a monitoring system, in Prometheus's text format. Nothing about any one tip. */
import { databaseBytes, listBackups } from './backup.ts';
import type { IntakeConfig } from './config.ts';
import { overdue } from './notice.ts';
import { TIP_STATUSES, type TipStore } from './store.ts';
import { TIPS } from './tips-in-register.ts';

/** All metrics of the intake, each with its explanation. Times are in seconds, sizes in bytes. */
export async function formatMetrics(
  store: TipStore,
  publishers: readonly { slug: string }[],
  { databaseFile, backupDir }: Pick<IntakeConfig, 'databaseFile' | 'backupDir'>,
  now: Date,
): Promise<string> {
  const tips: Sample[] = [];
  const others: Sample[] = [];
  const waiting: Sample[] = [];
  const late: Sample[] = [];
  for (const { slug: publisher } of publishers) {
    const all = await store.list({ publisher });
    for (const status of TIP_STATUSES) {
      const count = all.filter((tip) => tip.status === status).length;
      tips.push([{ publisher, status }, count]);
    }
    const responses = await store.responses.list({ publisher });
    for (const form of new Set(responses.map((response) => response.form))) {
      if (form === TIPS) continue;
      others.push([{ publisher, form }, responses.filter((each) => each.form === form).length]);
    }
    const open = await store.messages.listWaiting(publisher);
    for (const kind of ['tip', 'response', 'question']) {
      waiting.push([{ publisher, kind }, open.filter((item) => item.kind === kind).length]);
    }
    late.push([{ publisher }, overdue(open, now).length]);
  }
  const newest = listBackups(backupDir).at(-1);
  const metrics: [name: string, help: string, samples: Sample[]][] = [
    ['intake_tips', 'Tips in the register, by status.', tips],
    ['intake_responses', 'Responses to the other forms, by form.', others],
    ['intake_waiting', 'Unread tips and responses, and unanswered questions.', waiting],
    ['intake_overdue', 'Of these, more than two working days old.', late],
    [
      'intake_database_bytes',
      'Size of the database with its log.',
      [[{}, databaseBytes(databaseFile)]],
    ],
    [
      'intake_backup_age_seconds',
      'Age of the newest backup in the folder. Absent without one.',
      newest ? [[{}, Math.round((now.getTime() - newest.madeAt.getTime()) / 1000)]] : [],
    ],
  ];
  return metrics.map(formatMetric).join('');
}

type Sample = [labels: Readonly<Record<string, string>>, value: number];

function formatMetric([name, help, samples]: [string, string, Sample[]]): string {
  const lines = samples.map(([labels, value]) => {
    const inside = Object.entries(labels).map(([label, text]) => `${label}="${text}"`);
    return `${name}${inside.length > 0 ? `{${inside.join(',')}}` : ''} ${value}\n`;
  });
  return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${lines.join('')}`;
}
