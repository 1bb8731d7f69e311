/** Deals, in a file of their own with their words: fetched after the first view like the other later parts. */
import './deals.css';

export { DealSheet } from './DealSheet.tsx';
export { DealsTab } from './DealsTab.tsx';
export { CapitalInFolder } from './FolderParts.tsx';
export { GoodwillInMenu } from './GoodwillInMenu.tsx';
export { PromisesWith, TemperOf, TrustLine } from './NoteParts.tsx';
export { DealNotices } from './Notices.tsx';
export { AddToDeal, ConditionOffer, DealWays, LinesDrawn, PackageTie } from './ParagraphParts.tsx';
export { DealsOfRound } from './RoundParts.tsx';
