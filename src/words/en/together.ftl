### Both together, and the session with a third person.
