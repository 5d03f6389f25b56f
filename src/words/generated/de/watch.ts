// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `watch-one-writes = One writes more.
watch-other-quiet = The other goes quiet.
watch-one-quiet = One goes quiet.
watch-other-writes = The other writes more.
watch-yours = See it in your own chat.
watch-stays = It never leaves this device.
watch-play = Watch it happen
watch-use = Use my chat
watch-invented = { $a } and { $b } are invented. Taller: a longer message.
watch-still-in-air = “Home yet?” is still in the air
watch-night-says = One evening of two invented people. { $one } writes { $written } times. { $other } answers { $answered } times, and has been silent for { DURATION($wait) }.
watch-chapter-next = Next: { $title }
watch-chapters = Chapters
watch-make = Make it
watch-views = Two conclusions
watch-partners = Two partners
watch-timing = Bad timing
watch-relief = Brief relief
watch-ways = Ways out
watch-map = The map
watch-read = In two minutes
`;
