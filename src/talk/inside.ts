/** Names for the laboratory (`lab/`) and the tests, beside the door of this floor. Nothing else may import them. */
export { type Grounds, GROUNDS } from './conversations/conversation.ts';
export { conversations } from './conversations/index.ts';
