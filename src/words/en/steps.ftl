### Steps one can try, their forecasts, what came of them.
