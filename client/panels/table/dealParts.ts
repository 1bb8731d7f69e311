/** Stand-ins for all that deals show, wherever it stands: one file, fetched after the first view. */
import { later } from '../shell/index.ts';

const file = () => import('./deals/later.ts');

export const AddToDeal = later(async () => (await file()).AddToDeal);
export const CapitalInFolder = later(async () => (await file()).CapitalInFolder);
export const ConditionOffer = later(async () => (await file()).ConditionOffer);
export const DealNotices = later(async () => (await file()).DealNotices);
export const DealSheet = later(async () => (await file()).DealSheet);
export const DealsOfRound = later(async () => (await file()).DealsOfRound);
export const DealWays = later(async () => (await file()).DealWays);
export const DealsTab = later(async () => (await file()).DealsTab);
export const GoodwillInMenu = later(async () => (await file()).GoodwillInMenu);
export const LinesDrawn = later(async () => (await file()).LinesDrawn);
export const PackageTie = later(async () => (await file()).PackageTie);
export const PromisesWith = later(async () => (await file()).PromisesWith);
export const TemperOf = later(async () => (await file()).TemperOf);
export const TrustLine = later(async () => (await file()).TrustLine);
