/** What the laboratory (`lab/`) and tests use of this floor beside its door. Nothing else may import it. */
export { type Grounds, GROUNDS } from './conversations/conversation.ts';
export { conversations } from './conversations/index.ts';
