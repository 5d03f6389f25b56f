/** A sheet of styles: asked for beside a script, and nothing of it is used there. */
declare module '*.css';
