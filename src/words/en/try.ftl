### Small steps: cards, the guess, the forecast, the plan, coming back.
