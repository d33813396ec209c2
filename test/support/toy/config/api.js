module.exports = { documents: { strictParams: true, strictRelations: true } };
