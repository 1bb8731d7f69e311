/** @jest-environment jsdom */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import '../../client/model/before.ts';
import { lazy } from '../../client/panels/shell/index.ts';
import { AloneDoor, JoinDoor } from '../../client/panels/start/doors.tsx';
import { Button, Field, Glyph, Meter, Segments, Sheet, Steps, Tabs } from '../../client/panels/ui/index.ts';

const show = async (view: preact.ComponentChild): Promise<void> => {
  await act(() => render(view, document.body));
};
const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const byText = (tag: string, text: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>(tag)].find((el) => el.textContent?.includes(text));
  if (!found) throw new Error(`no ${tag} says ${text}`);
  return found;
};
const press = async (el: HTMLElement, key: string) => {
  await act(() => void el.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
};

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
});

describe('buttons', () => {
  test('a refused act stays in place, says why on its face, can be reached and does nothing', async () => {
    const done = jest.fn();
    await show(
      <Button onClick={done} refused="3 brackets, rule 5.1" type="submit">
        Agree ad ref
      </Button>,
    );
    const button = find('button') as HTMLButtonElement;
    await act(() => button.click());
    expect(done).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.disabled).toBe(false);
    expect(button.textContent).toContain('3 brackets, rule 5.1');
  });

  test('an open act runs', async () => {
    const done = jest.fn();
    await show(<Button onClick={done}>Ready</Button>);
    await act(() => find('button').click());
    expect(done).toHaveBeenCalledTimes(1);
  });
});

describe('signs', () => {
  test('a stance has its word unless the word stands beside it', async () => {
    await show(
      <>
        <Glyph stance="live-with" />
        <Glyph stance="object" silent />
      </>,
    );
    const [named, silent] = document.querySelectorAll('svg');
    expect(named?.getAttribute('aria-label')).toBe('can live with');
    expect(silent?.getAttribute('aria-hidden')).toBe('true');
  });

  test('a meter says its value in words', async () => {
    await show(<Meter text="reads 2.6 of 4" value={2.6} max={4} />);
    expect(find('.meter').textContent).toBe('reads 2.6 of 4');
  });

  test('the present step is marked for everybody', async () => {
    await show(
      <Steps
        label="Course"
        steps={[
          { id: 'a', label: 'One', state: 'done' },
          { id: 'b', label: 'Two', state: 'now' },
        ]}
      />,
    );
    expect(find('[aria-current="step"]').textContent).toContain('Two');
  });
});

function TabsBench() {
  const [chosen, choose] = useState<'a' | 'b' | 'c'>('a');
  const tabs = [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
    { id: 'c', label: 'C' },
  ] as const;
  return (
    <Tabs label="Paragraph" tabs={tabs} chosen={chosen} onChoose={choose}>
      <p>panel {chosen}</p>
    </Tabs>
  );
}

describe('tabs', () => {
  test('arrows, Home and End move and choose, round the ends', async () => {
    await show(<TabsBench />);
    const list = find('[role="tablist"]');
    await press(list, 'ArrowRight');
    expect(find('[role="tabpanel"]').textContent).toBe('panel b');
    expect(document.activeElement?.textContent).toBe('B');
    await press(list, 'End');
    await press(list, 'ArrowRight');
    expect(find('[role="tabpanel"]').textContent).toBe('panel a');
    expect(document.querySelectorAll('[role="tab"][tabindex="0"]')).toHaveLength(1);
  });
});

describe('a sheet', () => {
  test('is named by its title, closes on Esc and gives focus back', async () => {
    const closed = jest.fn();
    await show(<button type="button">opener</button>);
    find('button').focus();
    await show(
      <>
        <button type="button">opener</button>
        <Sheet title="Your stance on 5" onClose={closed}>
          <p>body</p>
        </Sheet>
      </>,
    );
    const dialog = find('dialog');
    expect(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Your stance on 5');
    await press(dialog, 'Escape');
    expect(closed).toHaveBeenCalledTimes(1);
    await show(<button type="button">opener</button>);
    expect(document.activeElement?.textContent).toBe('opener');
  });
});

describe('fields', () => {
  test('an error is tied to its field and announced', async () => {
    await show(<Field label="Your name" value="" error="Write your name first" onInput={() => undefined} />);
    const input = find('input');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const about = document.getElementById(input.getAttribute('aria-describedby') ?? '');
    expect(about?.textContent).toBe('Write your name first');
    expect(about?.getAttribute('role')).toBe('alert');
  });

  test('one of a few is a group of radio buttons with a name', async () => {
    const chosen = jest.fn();
    await show(
      <Segments
        label="Theme"
        value="day"
        choices={[
          { value: 'day', label: 'Day' },
          { value: 'night', label: 'Night' },
        ]}
        onChange={chosen}
      />,
    );
    expect(find('legend').textContent).toBe('Theme');
    await act(() => find('input[value="night"]').click());
    expect(chosen).toHaveBeenCalledWith('night');
  });
});

describe('the doors of the start page', () => {
  const pasteInto = async (el: HTMLElement, text: string) => {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { getData: () => text } });
    await act(() => void el.dispatchEvent(event));
  };

  test('a pasted code fills the boxes, opens the button and joins', async () => {
    const join = jest.fn();
    await show(<JoinDoor error={undefined} busy={false} onJoin={join} />);
    expect(byText('button', 'Join').getAttribute('aria-disabled')).toBe('true');
    await pasteInto(find('input'), 'r4d-9tk');
    expect([...document.querySelectorAll('input')].map((box) => box.value).join('')).toBe('R4D9TK');
    await act(() => void find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    expect(join).toHaveBeenCalledWith('R4D9TK');
  });

  test('letters no code has are told, an unknown code too', async () => {
    await show(<JoinDoor error={undefined} busy={false} onJoin={() => undefined} />);
    const box = find('input') as HTMLInputElement;
    box.value = 'o';
    await act(() => void box.dispatchEvent(new Event('input', { bubbles: true })));
    expect(find('[role="alert"]').textContent).toBe('Codes have no I, O, 0 or 1.');
  });

  test('playing alone is one press, with no scenario loaded yet as well', async () => {
    const start = jest.fn();
    await show(
      <AloneDoor
        scenarios={[]}
        choice={{ scenario: 'hld-2013', length: 'short' }}
        onChoice={() => undefined}
        onStart={start}
        busy={false}
        error={undefined}
      />,
    );
    await act(() => byText('button', 'Take a seat').click());
    expect(start).toHaveBeenCalledTimes(1);
  });
});

describe('a screen in a file of its own', () => {
  afterEach(() => {
    jest.useRealTimers();
  });
  const Here = () => <p>here</p>;

  test('is asked for once more when its file does not arrive', async () => {
    jest.useFakeTimers();
    const load = jest.fn<() => Promise<typeof Here>>().mockRejectedValueOnce(new Error('away')).mockResolvedValue(Here);
    const Screen = lazy(load);
    await show(<Screen />);
    await act(() => jest.advanceTimersByTimeAsync(5000));
    expect(load).toHaveBeenCalledTimes(2);
    expect(document.body.textContent).toBe('here');
  });

  test('says so and offers a fresh page when it stays away, instead of loading for ever', async () => {
    jest.useFakeTimers();
    const Screen = lazy<object>(() => Promise.reject(new Error('away')));
    await show(<Screen />);
    await act(() => jest.advanceTimersByTimeAsync(5000));
    expect(find('[role="alert"]').textContent).toContain('did not arrive');
    expect(find('button').textContent).toBe('Load it again');
  });
});
