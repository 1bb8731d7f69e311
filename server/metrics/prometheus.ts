/** Numbers for whoever runs the server, in the form Prometheus reads. No names, no texts, no codes of tables. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Metrics, Readings } from './index.ts';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

function gauges(readings: Readings, registers: Registry[]): void {
  const read = (name: string, help: string, now: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(now());
      },
    });
  read('zd_tables', 'Tables in memory', readings.tables);
  read('zd_connections', 'Open sockets', readings.connections);
  read('zd_ready', '1 while this process should be sent players', () => (readings.ready() ? 1 : 0));
}

export function createMetrics(readings: Readings): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  gauges(readings, registers);
  const answers = new Counter({
    name: 'zd_answers_total',
    help: 'Answered messages by kind and by ok or the code of the refusal',
    labelNames: ['message', 'outcome'],
    registers,
  });
  const took = new Histogram({
    name: 'zd_answer_seconds',
    help: 'From a message to its answer',
    labelNames: ['message'],
    buckets: SECONDS,
    registers,
  });
  const dropped = new Counter({
    name: 'zd_dropped_total',
    help: 'Connections ended by the server',
    labelNames: ['why'],
    registers,
  });
  const appends = new Histogram({
    name: 'zd_append_seconds',
    help: 'Appends to the log',
    labelNames: ['outcome'],
    buckets: SECONDS,
    registers,
  });
  const events = new Counter({ name: 'zd_events_total', help: 'Events written', registers });
  return {
    answered: (message, outcome, ms) => {
      answers.inc({ message, outcome });
      took.observe({ message }, ms / 1000);
    },
    dropped: (why) => dropped.inc({ why }),
    text: () => registry.metrics(),
    timed: (log) => ({
      ...log,
      append: async (batch) => {
        const done = appends.startTimer();
        const outcome = await log.append(batch).catch((error: unknown) => {
          done({ outcome: 'failed' });
          throw error;
        });
        done({ outcome });
        if (outcome === 'ok') events.inc(batch.rows.length);
        return outcome;
      },
    }),
  };
}
