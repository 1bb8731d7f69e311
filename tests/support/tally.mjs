/** Jest reporter: appends the counts of a run to the file named by TALLY, for the closing line of .ci/run. */
import { appendFileSync } from 'node:fs';

// Jest asks for a default export here.
export default class Tally {
  onRunComplete(_contexts, results) {
    const file = process.env.TALLY;
    if (!file) return;
    // A suite that could not even load counts as one failure.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    appendFileSync(file, `${JSON.stringify({ passed: results.numPassedTests, failed })}\n`);
  }
}
