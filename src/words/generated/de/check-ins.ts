// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `check-in-title = Kurz gefragt, höchstens einmal pro Woche
check-in-lead = Fünf Fragen, jeweils für eine Person. Du kannst jede auslassen. Nichts wird zusammengezählt, nichts erinnert dich, und eine Woche auszulassen ist in Ordnung.
check-in-who = Wer antwortet?
check-in-close = Wie nah seid ihr euch gerade?
check-in-wanted = Wie nah hättest du es gern?
check-in-pressed = Hast du dich bedrängt gefühlt?
check-in-alone = Hast du dich alleingelassen gefühlt?
check-in-day = War es ein guter Tag?
check-in-scale = Nur für { $one }. 0 heißt gar nicht, 10 heißt sehr.
check-in-keep = Antworten eintragen
check-in-skip = Diese Woche auslassen
check-in-kept = Eingetragen und weggeräumt.
check-in-skipped = Ausgelassen. Nichts wurde eingetragen.
check-in-next = { $one } hat diese Woche schon geantwortet. Weiter geht es am { DATE($day) }.
check-in-invented = Diese zwei sind erfunden und haben nichts zu antworten. Mit einem eigenen Chat öffnen sich die Fragen.
check-in-free = Die fünf Fragen wurden für dieses Projekt geschrieben und gehören allen (CC0).
check-in-gap = Gewünschte Nähe, und die Nähe, die da war
check-in-curtain = Antworten bleiben hinter einem Vorhang, bis die Person ihn hebt, die sie gab. Ein Vorhang ist kein Schloss: Wer deine Datei öffnen kann, kann ihn auch heben.
check-in-lift = Ich bin { $one }: Zeig meine Antworten
check-in-drop = Antworten von { $one } verbergen
check-in-caption = Über der Linie war mehr Nähe gewünscht, als da war. Darunter weniger. Auf der Linie war es gerade recht.
check-in-usual =
    { $one } wollte meist { $way ->
        [more] mehr Nähe, als da war, um etwa { NUMBER($by, maximumFractionDigits: 1) } von 10
        [less] weniger Nähe, als da war, um etwa { NUMBER($by, maximumFractionDigits: 1) } von 10
       *[same] etwa so viel Nähe, wie da war
    } (wahrscheinlich { NUMBER($low, maximumFractionDigits: 1, signDisplay: "exceptZero") } bis { NUMBER($high, maximumFractionDigits: 1, signDisplay: "exceptZero") }).
check-in-open = Ob { $one } meist mehr Nähe wollte, als da war, oder weniger, ist offen (wahrscheinlich { NUMBER($low, maximumFractionDigits: 1, signDisplay: "exceptZero") } bis { NUMBER($high, maximumFractionDigits: 1, signDisplay: "exceptZero") }).
check-in-once =
    { $one } wollte zuletzt { $wanted } und hatte { $now }. Ab { $least } Wochen lässt sich mehr sagen; bisher { $weeks ->
        [one] ist es eine
       *[other] sind es { $weeks }
    }.
check-in-never = { $one } hat die ersten beiden Fragen noch nie zusammen beantwortet.
check-in-none = { $one } hat noch nicht geantwortet.
check-in-hidden = { $one }: hinter dem Vorhang.
check-in-table = Antworten, von 0 bis 10
check-in-short-close = nah gerade
check-in-short-wanted = gewünscht
check-in-short-pressed = bedrängt
check-in-short-alone = allein
check-in-short-day = guter Tag
check-in-band = Wo es angenehm war
check-in-band-lead = Der Chat und diese Antworten werden zusammen gelesen.
check-in-band-unit = 1 ist ein gewöhnlicher Tag bei euch.
check-in-band-look = Im Chat danach sehen
check-in-band-told =
    { $shown ->
        [need] { $one } fühlte sich eher alleingelassen unter { $need }. Wo sich etwas bedrängend anfühlte, zeigt sich nicht.
        [room] { $one } fühlte sich eher bedrängt über { $room }. Wo es sich allein anfühlte, zeigt sich nicht.
        [neither] { $one }: Es zeigt sich weder, wo es sich allein, noch, wo es sich bedrängend anfühlte.
       *[both] { $one } fühlte sich eher alleingelassen unter { $need } und bedrängt über { $room }.
    }
check-in-band-few = { $one }: { $count } der { $least } nötigen Male liegen im Chat.
check-in-band-short = { $one }: Dafür steht noch nicht genug im Chat.
check-in-band-working = Die Antworten werden neben dem Chat gelesen
check-in-no-scale = Eine Antwort ist eine ganze Zahl von 0 bis 10 oder fehlt. Nichts wurde eingetragen.
check-in-no-answer = Es gab keine Antwort, also wurde nichts eingetragen. Eine genügt.
check-in-too-soon = Aus den letzten sieben Tagen gibt es schon Antworten, also wurde nichts eingetragen. Einmal pro Woche, so wiegen einzelne Tage nicht zu schwer.
`;
