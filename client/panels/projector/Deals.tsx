import { say } from '../../model/index.ts';
import { packageNumbers } from '../../model/projector/index.ts';
import { useScreen } from './screen.ts';

const SHOWN = 2;

/** Packages on the table, in one line each: which paragraphs they tie, and how many have said yes. Nobody's points. */
export function Deals() {
  const { s } = useScreen();
  const alive = s.pub.packages.filter((x) => x.status === 'offered' || x.status === 'accepted').slice(-SHOWN);
  if (alive.length === 0) return null;
  return (
    <ul class="sc-rooms">
      {alive.map((pack) => {
        const yes = 1 + pack.to.filter((seat) => pack.answers[seat]?.accept === true).length;
        const list = packageNumbers(s, pack);
        return (
          <li key={pack.id}>
            {pack.status === 'accepted'
              ? say('screen.package.accepted', { list })
              : say('screen.package', { list, yes, of: pack.to.length + 1 })}
          </li>
        );
      })}
    </ul>
  );
}
