using BehindScenes.Catalogue.Database;
using BehindScenes.Web;
using BehindScenes.Web.Commands;
using Microsoft.AspNetCore.Connections;

try
{
    return await CommandTree.Build(Site.ServeAsync).Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped. The catalogue is as it was before.");
    return CommandTree.Stopped;
}
catch (SettingsException problem)
{
    Console.Error.WriteLine($"A setting is wrong. {problem.Message}");
    return CommandTree.BadSettings;
}
catch (IOException problem) when (problem.InnerException is AddressInUseException)
{
    Console.Error.WriteLine($"{problem.Message} Stop the other program, or listen elsewhere: --urls http://localhost:5081");
    return CommandTree.Failed;
}
catch (NothingToServeException problem)
{
    Console.Error.WriteLine($"{problem.Message} Mend that and start again; the seeds are untouched.");
    return CommandTree.Failed;
}
