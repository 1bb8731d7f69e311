/** `npm run shots`: every screen at 1440x900 and 390x844 into build/shots, from real games on a server of its own. */
import { OUT, openStudio, SIZES } from './shots/camera.mjs';
import { hosted } from './shots/hosted.mjs';
import { solo } from './shots/solo.mjs';

const theme = process.argv.includes('--night') ? 'night' : 'day';
const studio = await openStudio();
try {
  for (const size of Object.keys(SIZES)) {
    await solo(studio, size, theme);
    await hosted(studio, size, theme);
    console.log(`${size} ${theme}: done`);
  }
} finally {
  await studio.close();
}
console.log(`Pictures are in ${OUT}`);
