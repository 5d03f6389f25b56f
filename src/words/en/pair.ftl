### Which two people of a chat. $name and $people are as they stand in it.

pair-nobody = Nobody has written a message in this chat, so there are no two people to look at.
pair-only-one = Only “{ $name }” wrote in this chat, and it takes two. Export the chat again with both people’s messages. If both of you have that name in the app, change one first.
pair-same = Both names belong to one person. Name two different people.
pair-choose = { $count } people wrote in this chat, and we look at two at a time. Choose two of them: { $people }.
pair-two-of-that-name = { $count } people in this chat are called “{ $name }”. Name them by id: { $ids }.
pair-no-such = Nobody in this chat is called “{ $name }”. There are: { $people }.
pair-quoted = “{ $name }”
pair-and-more = { $people } and { $more } more
