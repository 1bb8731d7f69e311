import { describe, expect, test } from '@jest/globals';
import { hostKeyIn } from '../../client/model/hostLink.ts';
import { createMeeting } from '../../client/model/meeting.ts';
import type { Addresses } from '../../shared/protocol/index.ts';
import { err, ok } from '../../shared/types/index.ts';

const rest = () => new Promise((resolve) => setImmediate(resolve));
const serving = (...addresses: string[]) => {
  const asked: Addresses[] = [];
  const ask = async () => {
    asked.push({ addresses });
    return ok({ addresses });
  };
  return { ask, asked };
};

describe('where others come in (H11)', () => {
  test.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
    'a page at %s shows the network address, asked for once',
    async (origin) => {
      const { ask, asked } = serving('http://192.168.1.20:3000', 'http://10.0.0.5:3000');
      const meeting = createMeeting({ origin }, ask);
      expect(meeting().value).toMatchObject({ host: new URL(origin).host, local: true });
      meeting();
      await rest();
      expect(meeting().value).toMatchObject({ host: '192.168.1.20:3000', local: false });
      expect(meeting().value.join('ABC234')).toBe('http://192.168.1.20:3000/j/ABC234');
      expect(asked).toHaveLength(1);
    },
  );

  test('a page that others can open asks nobody', async () => {
    const { ask, asked } = serving('http://192.168.1.20:3000');
    const meeting = createMeeting({ origin: 'https://play.example.org' }, ask);
    expect(meeting().value).toMatchObject({ host: 'play.example.org', local: false });
    await rest();
    expect(asked).toEqual([]);
  });

  test('no network, or no answer: it stays where it is, and a lost answer is asked for again', async () => {
    const alone = createMeeting({ origin: 'http://localhost:3000' }, serving().ask);
    alone();
    await rest();
    expect(alone().value.local).toBe(true);
    let answers = 0;
    const meeting = createMeeting({ origin: 'http://localhost:3000' }, async () => {
      answers += 1;
      return answers === 1 ? err({ kind: 'away' }) : ok({ addresses: ['http://192.168.1.20:3000'] });
    });
    meeting();
    await rest();
    expect(meeting().value.local).toBe(true);
    await rest();
    expect(meeting().value.local).toBe(false);
  });
});

describe('a host link', () => {
  test('its key, and nothing else in a fragment', () => {
    const key = 'Ab-_'.repeat(10);
    expect(hostKeyIn(`#host=${key}`)).toBe(key);
    for (const other of [
      '',
      '#p3',
      '#host=',
      '#host=short',
      `#host=${key}&x=1`,
      `#ahost=${key}`,
      `#host=${'x'.repeat(90)}`,
    ])
      expect(hostKeyIn(other)).toBeNull();
  });
});
