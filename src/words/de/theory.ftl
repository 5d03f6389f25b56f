### Die Gleichungen an einem Chat: wo Sorge beginnt, wo es genug ist, und wie gut die Idee den Zeitverlauf erklärt.

theory-explains = { $explains ->
    [better] Bei diesen beiden erklärt die Idee den Zeitverlauf genauer als gewöhnliches Geben und Nehmen.
    [worse] Bei diesen beiden erklärt die Idee den Zeitverlauf weniger genau als gewöhnliches Geben und Nehmen.
   *[same] Bei diesen beiden erklärt die Idee den Zeitverlauf nicht genauer als gewöhnliches Geben und Nehmen.
}
