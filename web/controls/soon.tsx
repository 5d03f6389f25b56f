import { type ReactNode, useDeferredValue } from 'react';

/** What takes long to draw comes after the frame that answers a press: until then its place is kept, and says that it is on its way. */
export const Soon = ({ children }: { readonly children: ReactNode }): ReactNode =>
  useDeferredValue(true, false) ? children : <div className="soon" aria-busy="true" />;
