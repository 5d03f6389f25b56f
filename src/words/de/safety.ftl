### Ist es sicher, weggehen, Hilfe.

safety-question = Zuerst eine Frage, nur für dich
safety-lead = Manches zwischen zwei Menschen ist kein Tanz. War etwas davon bei euch so, für dich oder die andere Person? Deine Antwort wird nicht behalten, und nichts hier zeigt sie.
safety-sign-afraid = Jemand hat Angst davor, was die andere Person tun könnte.
safety-sign-control = Jemand kontrolliert die andere Person: Handy, Nachrichten, Geld, Kleidung, Freundschaften, Aufenthaltsort.
safety-sign-hurt = Jemand hat gedroht, geschlagen, festgehalten oder verletzt: die andere Person, ein Kind, ein Tier oder Dinge.
safety-sign-sex = Jemand wurde zum Sex gedrängt oder gezwungen.
safety-sign-honest = Das hier ehrlich zu beantworten, wäre nicht sicher.
safety-none = Nichts davon
safety-some = Etwas davon, oder ich bin nicht sicher
safety-stop = Dann ist das nicht das richtige Bild
safety-stop-why = Was folgt, würde zwei Menschen zeigen, die einander antworten, als hielten beide es am Laufen. Wo jemand Angst hat oder kontrolliert wird, ist das nicht so. Ein Rat zu mehr Raum oder mehr Nähe kann dann schaden. Darum hört Slipstep hier auf.
safety-stop-help = Es kann guttun, mit Menschen zu sprechen, die dafür ausgebildet sind, von einem Gerät, das sonst niemand ansieht. Anrufe und besuchte Seiten können in einem Verlauf bleiben. Ist jetzt jemand in Gefahr, wähl den Notruf dort, wo du bist.

help-violence-women = Gewalt gegen Frauen
help-domestic = häusliche Gewalt
help-violence-men = Gewalt gegen Männer
help-talk = jemand zum Reden
help-crisis = in einer Krise
help-line = { $number } ({ $what })
help-note = Diese Liste ist nicht vollständig, und Nummern ändern sich. Andere Länder haben eigene Nummern.
