/** Stand-ins for what comes after the first view: sheets, forms, the other tabs, the cards of later phases. */
import { later } from '../shell/index.ts';

const file = () => import('./later.ts');

export const Adopted = later(async () => (await file()).Adopted);
export const Adoption = later(async () => (await file()).Adoption);
export const BracketCard = later(async () => (await file()).BracketCard);
export const BriefHead = later(async () => (await file()).BriefHead);
export const BriefPaper = later(async () => (await file()).BriefPaper);
export const Broken = later(async () => (await file()).Broken);
export const ChangesTab = later(async () => (await file()).ChangesTab);
export const Closed = later(async () => (await file()).Closed);
export const Compiled = later(async () => (await file()).Compiled);
export const Dropping = later(async () => (await file()).Dropping);
export const HistoryTab = later(async () => (await file()).HistoryTab);
export const InPlaceForm = later(async () => (await file()).InPlaceForm);
export const LadderTab = later(async () => (await file()).LadderTab);
export const Positions = later(async () => (await file()).Positions);
export const ReasonsTab = later(async () => (await file()).ReasonsTab);
export const Redline = later(async () => (await file()).Redline);
export const RoundCardView = later(async () => (await file()).RoundCardView);
export const Sheets = later(async () => (await file()).Sheets);
export const SilenceScreen = later(async () => (await file()).SilenceScreen);
export const Wordings = later(async () => (await file()).Wordings);
