import { say } from '../../../model/index.ts';
import { goodwillWhy } from '../../../model/table/deals/index.ts';
import { ownGoodwill, signed } from '../../../model/table/index.ts';
import { useSight } from '../table.ts';

const SHOWN = 5;

/** In the seat's menu: the own number, and what moved it last. */
export function GoodwillInMenu() {
  const s = useSight();
  const has = ownGoodwill(s);
  if (has === null) return null;
  const lines = s.pub.goodwillLines.filter((line) => line.seat === s.seat).slice(-SHOWN);
  return (
    <li class="goodwill-menu">
      <b>{say('goodwill.own', { n: has })}</b>
      {lines.length === 0 ? <span class="small">{say('goodwill.none')}</span> : null}
      <ul>
        {lines.reverse().map((line, i) => (
          <li key={`${line.at}/${i}`} class="small">
            <b class="num">{signed(line.by)}</b> {goodwillWhy(s, line.why, line.paragraph)}
          </li>
        ))}
      </ul>
    </li>
  );
}
