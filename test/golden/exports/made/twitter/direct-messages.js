window.YTD.direct_messages.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "1001-2002",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "2002",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "",
            "mediaUrls" : [ ],
            "senderId" : "1001",
            "id" : "1767000000000000006",
            "createdAt" : "2024-03-12T08:05:00.001Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "1001",
            "reactions" : [
              {
                "senderId" : "1001",
                "reactionKey" : "like",
                "eventId" : "1767000000000000009",
                "createdAt" : "2024-03-12T08:04:30.000Z"
              }
            ],
            "urls" : [ ],
            "text" : "two\nlines: \"messageCreate\" : {}",
            "mediaUrls" : [ ],
            "senderId" : "2002",
            "id" : "1767000000000000005",
            "createdAt" : "2024-03-12T08:04:00.250Z",
            "editHistory" : [
              {
                "createdAtSec" : "1710230630",
                "editedText" : "two lines"
              }
            ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "2002",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "and this",
            "mediaUrls" : [ ],
            "senderId" : "1001",
            "id" : "1767000000000000004",
            "createdAt" : "2024-03-12T08:03:10.500Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "2002",
            "reactions" : [ ],
            "urls" : [
              {
                "url" : "https://t.co/AbCdEf1234",
                "expanded" : "https://twitter.com/messages/media/1767000000000000003",
                "display" : "pic.twitter.com/AbCdEf1234"
              }
            ],
            "text" : "look at it https://t.co/AbCdEf1234",
            "mediaUrls" : [
              "https://ton.twitter.com/dm/1767000000000000003/1/x.jpg"
            ],
            "senderId" : "1001",
            "id" : "1767000000000000003",
            "createdAt" : "2024-03-12T08:03:10.500Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "1001",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "hey 🙂 how is it?",
            "mediaUrls" : [ ],
            "senderId" : "2002",
            "id" : "1767000000000000002",
            "createdAt" : "2024-03-12T08:01:00.000Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "2002",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "morning",
            "mediaUrls" : [ ],
            "senderId" : "1001",
            "id" : "1767000000000000001",
            "createdAt" : "2024-03-12T08:00:00.000Z"
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1001-3003",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "3003",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "hi there",
            "mediaUrls" : [ ],
            "senderId" : "1001",
            "id" : "1766000000000000001",
            "createdAt" : "2024-03-10T08:00:00.000Z"
          }
        }
      ]
    }
  }
]
