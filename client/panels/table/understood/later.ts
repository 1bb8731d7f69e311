/** What a typed line could mean, the builder of questions, and what an answer leads to: one file, fetched after the first view. */
import './understood.css';

export { Answered } from './Answered.tsx';
export { AskMore } from './Builder.tsx';
export { Understood } from './Understood.tsx';
