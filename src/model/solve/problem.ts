/** The right-hand side of y' = f(t, y): writes the derivative at `y` into `out`. It must not write `y`. */
export type RightHandSide = (t: number, y: Float64Array, out: Float64Array) => void;

/** Advances `y` in place by one step of length `h` from `t`. */
export type Stepper = (f: RightHandSide, t: number, y: Float64Array, h: number) => void;
