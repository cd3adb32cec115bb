// Takes the sponsors' addresses out of package-lock.json: the lock names packages and hashes, and no address.

const fs = require("node:fs");

const lock = JSON.parse(fs.readFileSync("package-lock.json", "utf8"));
for (const entry of Object.values(lock.packages)) {
  delete entry.funding;
}
fs.writeFileSync("package-lock.json", JSON.stringify(lock, null, 2) + "\n");
