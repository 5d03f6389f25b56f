window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "ada@x.example",
      "createdVia" : "web",
      "username" : "ada_f",
      "accountId" : "1001",
      "createdAt" : "2015-01-02T03:04:05.000Z",
      "accountDisplayName" : "Ada"
    }
  }
]
