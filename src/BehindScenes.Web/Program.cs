using BehindScenes.Reading;
using BehindScenes.Web.Commands;
Console.WriteLine(ReadingJson.Of(args[1], ArticleReader.Read(File.ReadAllText(args[1]))));
