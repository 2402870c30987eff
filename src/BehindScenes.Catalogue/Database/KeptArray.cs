using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BehindScenes.Catalogue.Database;

/// <summary>Numbers that are made when the catalogue is built and read into memory in one go when a generation opens.</summary>
[PrimaryKey(nameof(Name))]
public sealed class KeptArray
{
    public required string Name { get; init; }

    public required byte[] Bytes { get; init; }

    internal static KeptArray Of<T>(string name, ReadOnlySpan<T> items)
        where T : unmanaged => new() { Name = name, Bytes = MemoryMarshal.AsBytes(items).ToArray() };

    /// <exception cref="InvalidDataException">There is no such array.</exception>
    internal static T[] Read<T>(SqliteConnection catalogue, string name)
        where T : unmanaged
    {
        using var command = catalogue.CreateCommand();
        command.CommandText = "SELECT rowid, Bytes FROM KeptArrays WHERE Name = $name";
        command.Parameters.AddWithValue("$name", name);
        using var row = command.ExecuteReader();
        if (!row.Read())
            throw new InvalidDataException($"The catalogue holds no {name}.");
        // As an array of its own it would stand in memory twice; beside its row's id it is a stream of the file.
        using var bytes = row.GetStream(1);
        var items = new T[bytes.Length / Marshal.SizeOf<T>()];
        bytes.ReadExactly(MemoryMarshal.AsBytes(items.AsSpan()));
        return items;
    }
}
