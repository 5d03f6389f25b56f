import { type ReactNode, useDeferredValue } from 'react';

/** Draws slow content after the frame that answers a press. Until then a placeholder says that it is on its way. */
export const Soon = ({ children }: { readonly children: ReactNode }): ReactNode =>
  useDeferredValue(true, false) ? children : <div className="soon" aria-busy="true" />;
