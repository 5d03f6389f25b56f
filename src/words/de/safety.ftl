### Ist es sicher, weggehen, Hilfe.

safety-question = Zuerst eine Frage, nur für dich
safety-lead = Manches zwischen zwei Menschen ist kein Tanz. War etwas davon bei euch so, für dich oder die andere Person? Deine Antwort wird nicht behalten, und nichts hier zeigt sie.
safety-sign-afraid = Jemand hat Angst davor, was die andere Person tun könnte.
safety-sign-control = Jemand kontrolliert die andere Person: Handy, Nachrichten, Geld, Kleidung, Freundschaften, Aufenthaltsort.
safety-sign-hurt = Jemand hat gedroht, geschlagen, festgehalten oder verletzt: die andere Person, ein Kind, ein Tier oder Dinge.
safety-sign-sex = Jemand wurde zum Sex gedrängt oder gezwungen.
safety-sign-honest = Das hier ehrlich zu beantworten, wäre nicht sicher.
safety-none = Nichts davon
safety-some = Etwas davon, oder ich weiß es nicht genau
safety-stop = Dann ist das nicht das richtige Bild
safety-stop-why = Was folgt, würde zwei Menschen zeigen, die einander antworten, als hielten beide es am Laufen. Wo jemand Angst hat oder kontrolliert wird, ist das nicht so. Ein Rat zu mehr Raum oder mehr Nähe kann dann schaden. Darum hört Slipstep hier auf.
safety-stop-help = Es kann guttun, mit Menschen zu sprechen, die dafür ausgebildet sind, von einem Gerät aus, das sonst niemand ansieht. Anrufe und besuchte Seiten können in einem Verlauf bleiben. Ist jetzt jemand in Gefahr, wähl den Notruf dort, wo du bist.

help-violence-women = Gewalt gegen Frauen
help-domestic = häusliche Gewalt
help-violence-men = Gewalt gegen Männer
help-talk = jemand zum Reden
help-crisis = in einer Krise
help-option = { $number }, dann { $option }
help-line = { $number } ({ $what })
help-elsewhere = Andere Länder
help-note = Diese Liste ist nicht vollständig, und Nummern ändern sich. Andere Länder haben eigene Nummern.

## Die Seite, die immer im Menü steht

safety-heading = Ist es sicher zwischen euch beiden?
safety-heading-lead = Was wie ein Kreislauf zwischen zweien aussieht, kann die Angst der einen Person sein. Dann stimmt „ihr beide“ nicht. War etwas davon bei euch so, für dich oder die andere Person?
safety-where = Wenn etwas davon zutrifft, für dich oder die andere Person, kann ein Rat zu mehr Raum oder mehr Nähe schaden.
safety-talk = Jemand zum Reden
safety-not-now = Jetzt nicht
safety-away = Das gemeinsame Bild ist für diesen Besuch weggelegt.
safety-away-text = Was von euch beiden gefunden wurde, ist auf allen Seiten weggelegt. Einen Chat laden geht weiterhin. Du kannst die Frage jederzeit noch einmal beantworten oder Hilfe finden.
safety-away-session = Was sich über die beiden zeigte, ist auf jeder Seite weggelegt und bleibt es, bis die Sitzung endet. Hilfsnummern sind jederzeit zu finden.
safety-again = Frag mich noch einmal
safety-put-away = Das gemeinsame Bild weglegen
safety-eyes = Diese Seite, und andere Augen
safety-eyes-leave = „{ $leave }“ oben, oder dreimal die Umschalttaste binnen fünf Sekunden, leert diese Seite sofort. Zurück bleibt eine leere.
safety-eyes-keeps = Von selbst behält diese Seite auf diesem Gerät nichts: keinen Chat, keine Antwort, kein Cookie. Nur was du selbst speicherst, bleibt: deine eigene Datei, oder eine verschlossene Kopie in diesem Browser. Wer nachsieht, sieht, dass es sie gibt, nicht, was darin steht. Die Antwort auf die private Frage steht in keiner.
safety-eyes-outside = Was außerhalb liegt, kann sie nicht löschen. Der Verlauf des Browsers zeigt, dass diese Adresse offen war. In seinen Websitedaten kann die App selbst liegen, damit sie ohne Netz aufgeht. Beides kannst du in den Einstellungen des Browsers löschen. Jede Datei bleibt, wo du sie gespeichert hast.
safety-eyes-device = Ein Gerät, das sonst noch jemand ansieht, ist nicht privat, was eine Seite auch verspricht.
safety-help-and-leave = Hilfe, und wie du diese Seite verlässt
